import { type DraftRow, type DraftSheet, draftSheets, type PaperDraft } from "../../core/intake/draft.ts";
import { draftColumns } from "../../core/intake/draft-columns.ts";
import {
  type EditedRow,
  editedRows,
  keptRows,
  merged,
  split,
  withCell,
  withKept,
  withSeen,
} from "../../core/intake/edit-draft.ts";
import type { KnownNames } from "../../core/intake/known-names.ts";
import { element } from "../page/element.ts";
import type { Names, RowActs } from "./draft-row.ts";
import { doubtList, type EditedSheets, sheetSection } from "./draft-sheets.ts";
import { goToParagraph } from "./paper-text.ts";

const doubts = element("doubts", HTMLElement);
const pane = element("rows", HTMLElement);
const right = element("right", HTMLElement);

let known: KnownNames = { units: [], clusters: [], signers: [] };
let sheets: EditedSheets | undefined;
let lastId = 0;

const rowsOf = (name: DraftSheet): readonly EditedRow[] => sheets?.[name] ?? [];

/** The issuer and the signer by name: those of the book, and those that the paper adds. */
function names(): Names {
  const added = (name: "units" | "signers") =>
    rowsOf(name).flatMap(({ kept, cells }) => {
      const text = cells["name"] ?? "";
      return kept && text !== "" ? [[text, `${text} (thêm mới)`] as const] : [];
    });
  const signers = known.signers.map(({ key, name, position }) => [key, `${name}, ${position}`] as const);
  return new Map([
    ["issuer", [...known.units.map(({ key, name }) => [key, name] as const), ...added("units")]],
    ["signer", [...signers, ...added("signers")]],
  ]);
}

/** The sheets that stand open now. */
const openSheets = (): ReadonlySet<string> =>
  new Set(
    [...pane.querySelectorAll<HTMLDetailsElement>("details[data-sheet]")].flatMap((each) =>
      each.open ? [each.dataset["sheet"] ?? ""] : [],
    ),
  );

function change(name: DraftSheet, rows: readonly EditedRow[]): void {
  if (sheets === undefined) return;
  sheets = { ...sheets, [name]: rows };
  draw(openSheets());
}

function actsFor(name: DraftSheet): RowActs {
  const isText = name === "outline";
  return {
    set: ({ id }, column, text) => change(name, withCell(rowsOf(name), id, column, text)),
    keep: ({ id }, kept) => change(name, withKept(rowsOf(name), id, kept)),
    seen: ({ id }, why) => change(name, withSeen(rowsOf(name), id, why)),
    merge: isText ? ({ id }) => change(name, merged(rowsOf(name), id)) : undefined,
    split: isText
      ? ({ id }, before) => {
          lastId += 1;
          change(name, split(rowsOf(name), id, before, lastId));
        }
      : undefined,
    focus: ({ paragraph }) => goToParagraph(paragraph),
  };
}

/** Takes the clerk to a row, its sheet opened. */
function goTo(name: DraftSheet, { id }: EditedRow): void {
  const section = pane.querySelector<HTMLDetailsElement>(`details[data-sheet="${name}"]`);
  if (section === null) return;
  section.open = true;
  // A section that was folded is laid out behind its toggle, which comes a moment later.
  setTimeout(() => {
    const card = document.getElementById(`r${id}`);
    card?.scrollIntoView({ block: "center" });
    card?.querySelector<HTMLElement>("textarea, select, input:not([type=checkbox])")?.focus();
  }, 30);
}

/** Takes the clerk to the row that was taken from a paragraph, where one was. */
export function goToRowOf(paragraph: number): void {
  for (const name of draftSheets) {
    const row = rowsOf(name).find((each) => each.paragraph === paragraph);
    if (row !== undefined) {
      goTo(name, row);
      return;
    }
  }
}

/** Sheets whose values stand around the body of a paper, in paragraphs which no one row is taken from. */
const around: ReadonlySet<DraftSheet> = new Set(["campaigns", "signers", "recipients"]);

/** The texts that the rows took from a paragraph. @param isAround whether it stands around the body */
export const takenFrom = (paragraph: number, isAround: boolean): readonly string[] =>
  draftSheets.flatMap((name) =>
    rowsOf(name).flatMap((row) =>
      row.paragraph === paragraph || (isAround && around.has(name))
        ? Object.values(row.cells).filter((text) => text.length > 1)
        : [],
    ),
  );

function draw(open: ReadonlySet<string>): void {
  const rows = sheets;
  if (rows === undefined) return;
  const focused = document.activeElement?.closest("li")?.id;
  const top = right.scrollTop;
  doubts.replaceChildren(doubtList(draftColumns, rows, goTo));
  const offered = names();
  const shown = draftColumns.filter(({ name }) => rows[name].length > 0);
  pane.replaceChildren(
    ...shown.map((sheet) =>
      sheetSection(sheet, rows[sheet.name], open.has(sheet.name), offered, actsFor(sheet.name)),
    ),
  );
  right.scrollTop = top;
  const again = focused === undefined ? null : document.getElementById(focused);
  again?.querySelector<HTMLElement>("textarea, select, input")?.focus({ preventScroll: true });
}

/** Shows the rows of a paper for correcting. @returns how many there are */
export function editDraft(draft: PaperDraft, names: KnownNames): number {
  known = names;
  lastId = 0;
  const made = draftSheets.map((name): [DraftSheet, readonly EditedRow[]] => {
    const rows = editedRows(draft[name], lastId + 1);
    lastId += rows.length;
    return [name, rows];
  });
  // Every sheet of a draft stands in the list.
  sheets = Object.fromEntries(made) as EditedSheets;
  draw(new Set(["campaigns"]));
  return lastId;
}

/** The rows as they are corrected, without those that were refused. */
export function correctedDraft(): PaperDraft {
  const kept = (name: DraftSheet): readonly DraftRow[] => keptRows(rowsOf(name));
  return {
    campaigns: kept("campaigns"),
    units: kept("units"),
    signers: kept("signers"),
    phases: kept("phases"),
    legalBases: kept("legalBases"),
    outline: kept("outline"),
    milestones: kept("milestones"),
    targets: kept("targets"),
    recipients: kept("recipients"),
  };
}
