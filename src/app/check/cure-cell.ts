import { placeText, rowTitle } from "../../core/book/row-name.ts";
import { rowHash, unreadTable } from "../../core/table/parse-table.ts";
import { undo } from "../../core/tables/office/undo.ts";
import type { Ports } from "../../ports/ports.ts";
import { cellFinder } from "../book/read/find-row.ts";
import type { NewRow } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { cellPlace, upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import {
  exactAfter,
  rowAfter,
  shownBefore,
  storedAs,
  TRIES,
  type Typed,
  typeInto,
  type Wanted,
} from "./type-cures.ts";

/** The longest text that a cure types. */
export const LONGEST_CURE = 45_000;

/** A cure as the page asks for it: the finding's place, the row as it was then, and the text to type. */
export const cureFields = { ...cellPlace, rowHash: upTo(20), value: upTo(LONGEST_CURE) };

export type Cure = RequestOf<typeof cureFields>;

export interface Cured {
  readonly place: string;
  /** The row as it is now: other findings of the same row go on with these. */
  readonly rowId: string;
  readonly rowHash: string;
}

const edited = "Dòng này đã được sửa từ lần kiểm tra trước. Kiểm tra lại rồi hãy sửa theo đề xuất.";

interface WantedCure extends Wanted {
  readonly cure: Cure;
}

/** What became of cures: those that stand in their cells, and why others do not. */
export interface Outcome {
  readonly typed: readonly Typed<WantedCure>[];
  readonly refused: ReadonlyMap<Cure, string>;
}

/** “Phong trào dòng 5 (Phong trào thi đua năm 2026), cột Số” */
const placeOf = ({ wanted: { cure, found }, at }: Typed<WantedCure>): string =>
  placeText({ sheet: cure.sheet, row: at, title: rowTitle(found.table, found.row), column: cure.column });

/** Keeps what stood in the cells and what stands there now, so that all of them are taken back together, and logs each. */
function keep(ports: Ports, batch: string, typed: readonly Typed<WantedCure>[]): void {
  if (typed.length === 0) return;
  const at = momentText(ports.clock.now());
  const who = ports.user.email();
  const after = exactAfter(ports, typed);
  const kept = typed.map(
    ({ wanted: { cure }, at: row, before }, index): NewRow => ({
      at,
      who,
      sheet: cure.sheet,
      row: String(row),
      column: cure.column,
      before,
      after: after[index] ?? "",
      state: "",
      batch,
    }),
  );
  const entries = typed.map((each) => ({
    what: "Sửa theo đề xuất",
    place: placeOf(each),
    before: shownBefore(each.wanted.found),
    after: each.wanted.cure.value,
  }));
  writeSheets(ports, [{ table: unreadTable(undo), added: kept }, logged(ports, entries)]);
}

/**
 * Types cures of one sheet into their cells, once their rows are still those the findings spoke of. What stood there is
 * kept to the byte, to be taken back with all of the batch. Service calls: a constant number for each column.
 * @param batch marks what is taken back together; "" for a cure by itself
 */
export function cureSheet(ports: Ports, batch: string, cures: readonly Cure[]): Outcome {
  const typed: Typed<WantedCure>[] = [];
  const refused = new Map<Cure, string>();
  let waiting = cures.map((cure) => ({ cure, rowId: cure.rowId, hash: cure.rowHash }));
  for (let tries = 0; tries < TRIES && waiting.length > 0; tries += 1) {
    const find = cellFinder(
      ports,
      waiting.map(({ cure: { sheet }, rowId }) => ({ sheet, rowId })),
    );
    const wanted: WantedCure[] = [];
    for (const { cure, rowId, hash } of waiting) {
      const found = find(cure.sheet, rowId, cure.column);
      const declared = found?.table.table.columns[found.columnKey];
      if (found === undefined || declared === undefined || rowHash(found.row) !== hash)
        refused.set(cure, edited);
      else if (declared.filledBy === "system") refused.set(cure, "Cột này do sổ ghi, không sửa tay.");
      else wanted.push({ cure, found, value: storedAs(cure.value, declared) });
    }
    const stands = typeInto(ports, wanted);
    typed.push(...stands);
    const done = new Set(stands.map((each) => each.wanted));
    // A cell that is tried again belongs to the row as it is with its other cures.
    waiting = wanted
      .filter((each) => !done.has(each))
      .map(({ cure, found }) => {
        const row = rowAfter(stands, found) ?? found.row;
        return { cure, rowId: row.id, hash: rowHash(row) };
      });
  }
  for (const { cure } of waiting) refused.set(cure, edited);
  keep(ports, batch, typed);
  return { typed, refused };
}

function cureCell(ports: Ports, cure: Cure): Answer<Cured> {
  const { typed, refused } = cureSheet(ports, "", [cure]);
  const [one] = typed;
  if (one === undefined) return { ok: false, message: refused.get(cure) ?? edited };
  const now = rowAfter(typed, one.wanted.found);
  const [rowId, hash] = now === undefined ? ["", ""] : [now.id, rowHash(now)];
  return { ok: true, value: { place: placeOf(one), rowId, rowHash: hash } };
}

export const cureApply = verb({ name: "cure.apply", fields: cureFields, locked: true, run: cureCell });
