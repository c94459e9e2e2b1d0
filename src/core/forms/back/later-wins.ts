import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { doubtAt, type FormDoubt } from "./form-doubt.ts";
import { formLayouts } from "./form-layout.ts";
import { sentSheets } from "./read-sent.ts";
import type { ReturnedForm, ReturnedRow, ReturnedSheet } from "./returned-form.ts";

/** A workbook that came back, with the name of its file and when it was saved (ISO 8601; "" where it does not say). */
export interface NamedForm {
  readonly name: string;
  readonly saved: string;
  readonly form: ReturnedForm;
}

/** A workbook as it is judged: one that came back, or several versions of one put together. */
export interface MergedForm extends NamedForm {
  readonly versions: number;
}

type Cells = Readonly<Record<string, string>>;

/** A row's cells of two versions: the later one's where it changed them, else the earlier one's. */
function laterCells(
  sent: Cells,
  early: Cells,
  late: Cells,
  disagree: (column: string, early: string, late: string) => void,
): Cells {
  const cells: Record<string, string> = { ...early, ...late };
  for (const [column, before] of Object.entries(early)) {
    const [was, now] = [sent[column] ?? "", late[column]];
    if (now === undefined || before === was || now === before) continue;
    if (now === was) cells[column] = before;
    else disagree(column, before, now);
  }
  return cells;
}

const sameCells = (a: Cells, b: Cells): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => (a[key] ?? "") === (b[key] ?? ""));

/** Two versions of one workbook as one. */
function merged(early: MergedForm, late: NamedForm): MergedForm {
  const sent = sentSheets(late.form.origin);
  const doubts: FormDoubt[] = [];
  const sheets = formLayouts.flatMap(({ table, sheet, columns, titledBy }): readonly ReturnedSheet[] => {
    const rowsOf = ({ form }: NamedForm): readonly ReturnedRow[] =>
      form.sheets.find((each) => each.table === table)?.rows ?? [];
    const [before, now] = [rowsOf(early), rowsOf(late)];
    if (before.length === 0 && now.length === 0) return [];
    const titleOf = ({ cells, shown }: ReturnedRow): string =>
      foldText(titledBy.map((key) => cells[key] ?? shown[key] ?? "").join("|"));
    /** Rows of the earlier version that the later one has too, so that they are not taken twice. */
    const matched = new Set<ReturnedRow>();
    const twinOf = (row: ReturnedRow): ReturnedRow | undefined => {
      const open = before.filter((each) => !matched.has(each) && each.mark === row.mark);
      if (row.mark !== "") return open[0];
      return (
        open.find((each) => sameCells(each.cells, row.cells)) ??
        open.find((each) => titleOf(each) === titleOf(row))
      );
    };
    const rows = now.map((row): ReturnedRow => {
      const twin = twinOf(row);
      if (twin === undefined) return row;
      matched.add(twin);
      const sentRow = sent.find((each) => each.table === table)?.rows.find(({ mark }) => mark === row.mark);
      const place = { sheet, row: row.at, title: "" };
      const cells = laterCells(
        row.mark === "" ? {} : (sentRow?.cells ?? {}),
        twin.cells,
        row.cells,
        (key, a, b) => {
          const column = columns.find((each) => each.key === key)?.header ?? key;
          const what = `Bản trước ghi ${quoted(a)}, bản sau ghi ${quoted(b)}; sổ lấy bản sau.`;
          doubts.push(doubtAt({ ...place, column }, "note", what, ""));
        },
      );
      return { ...row, cells };
    });
    const left = before.filter((row) => !matched.has(row));
    for (const row of left) {
      if (row.mark !== "") continue;
      const place = { sheet, row: row.at, title: "", column: "" };
      const what = `Dòng thêm ${quoted(Object.values(row.cells).find((text) => text.length > 3) ?? "")} chỉ có ở bản trước (${early.name}).`;
      doubts.push(doubtAt(place, "look", what, "Nếu đơn vị đã bỏ dòng ấy, không nhận."));
    }
    return [{ table, sheet, rows: [...rows, ...left] }];
  });
  const told: FormDoubt = {
    grade: "note",
    place: "",
    what: `Đơn vị gửi hai bản của một tệp: ${early.name}, rồi ${late.name}; ô nào bản sau sửa thì lấy bản sau.`,
    cure: "",
  };
  const all = [told, ...early.form.doubts, ...late.form.doubts, ...doubts];
  return { ...late, versions: early.versions + 1, form: { ...late.form, sheets, doubts: all } };
}

/** Workbooks that came back, those of one sending as one: of each cell the last version that changed it counts. */
export function laterWins(forms: readonly NamedForm[]): readonly MergedForm[] {
  const bySending = new Map<string, MergedForm>();
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  const inTime = [...forms].sort((a, b) => order(a.saved, b.saved) || order(a.name, b.name));
  for (const form of inTime) {
    // The same head with other cells as sent is another file: one of the two was changed by hand.
    const sending = JSON.stringify([form.form.head, form.form.origin]);
    const early = bySending.get(sending);
    bySending.set(sending, early === undefined ? { ...form, versions: 1 } : merged(early, form));
  }
  return [...bySending.values()];
}
