import type { DraftSheet } from "../../core/intake/draft.ts";
import type { DraftColumn, DraftSheetShown } from "../../core/intake/draft-columns.ts";
import type { EditedRow } from "../../core/intake/edit-draft.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { type Names, type RowActs, rowCard } from "./draft-row.ts";

/** The rows of each sheet as they are being corrected. */
export type EditedSheets = Readonly<Record<DraftSheet, readonly EditedRow[]>>;

/** Columns that some row fills, that a row must have, or that something is doubtful of. */
const shownColumns = (columns: readonly DraftColumn[], rows: readonly EditedRow[]): readonly DraftColumn[] =>
  columns.filter(
    ({ key, required }) =>
      required ||
      rows.some(
        ({ cells, doubts }) => (cells[key] ?? "") !== "" || doubts.some(({ column }) => column === key),
      ),
  );

const single: Partial<Record<DraftSheet, string>> = {
  campaigns: "phong trào",
  units: "đơn vị mới này",
  signers: "người ký mới này",
};

/** One sheet's rows, folded unless something in it is doubtful. */
export function sheetSection(
  { name, sheet, columns }: DraftSheetShown,
  rows: readonly EditedRow[],
  isOpen: boolean,
  names: Names,
  acts: RowActs,
): HTMLElement {
  const section = make("details", "group", "");
  section.dataset["sheet"] = name;
  section.open = isOpen;
  const kept = rows.filter((row) => row.kept).length;
  const head = make("summary", "", "");
  head.append(
    make("h3", "", `${sheet}: ${kept === rows.length ? rows.length : `${kept}/${rows.length}`} dòng`),
  );
  const list = make("ul", "cards", "");
  const shown = shownColumns(columns, rows);
  const draw = (): void =>
    list.replaceChildren(
      ...rows.map((row, at) => rowCard(row, single[name] ?? `dòng ${at + 1}`, shown, names, acts)),
    );
  // A long sheet is laid out when it is first opened.
  if (isOpen) draw();
  else section.addEventListener("toggle", draw, { once: true });
  section.append(head, list);
  return section;
}

/** What wants a look, each leading to its row. */
export function doubtList(
  sheets: readonly DraftSheetShown[],
  rows: EditedSheets,
  go: (sheet: DraftSheet, row: EditedRow) => void,
): HTMLElement {
  const items = sheets.flatMap(({ name, sheet, columns }) =>
    rows[name].flatMap((row) =>
      row.kept
        ? row.doubts.map(({ column, why }) => {
            const header = columns.find(({ key }) => key === column)?.header ?? "";
            const item = make("li", "", "");
            const place = [sheet, header].filter((part) => part !== "").join(" · ");
            item.append(
              make("span", "place", `${place}: `),
              `${why} `,
              button("Tới chỗ đó", "", () => go(name, row)),
            );
            return item;
          })
        : [],
    ),
  );
  const box = make("details", "group", "");
  box.open = items.length > 0 && items.length <= 8;
  const head = make("summary", "", "");
  head.append(
    make("h3", "", items.length === 0 ? "Không còn chỗ nào cần xem" : `Cần xem: ${items.length} chỗ`),
  );
  const list = make("ul", "", "");
  list.append(...items);
  box.append(head, list);
  return box;
}
