import { outlineMarks } from "../paper/plan/outline-numbering.ts";
import type { OutlineRank } from "../tables/campaign/outline.ts";
import { quoted } from "../text/quote.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import { type PartParagraph, type PlanParts, withoutEndMark } from "./plan-parts.ts";
import { type TaskTable, taskTables } from "./task-table.ts";
import { type NamedUnits, saidTaskUnits } from "./task-units.ts";

const ARTICLE: ReadonlySet<PartParagraph["place"]> = new Set(["outline", "table", "other", "closing"]);

/** The articles of a decision: what stands below one, up to the next, are paragraphs of its cell. */
function articleRows(decision: readonly PartParagraph[]): readonly DraftRow[] {
  const rows: { at: number; texts: string[] }[] = [];
  for (const { at, place, rank, number = "", body, text } of decision) {
    if (!ARTICLE.has(place)) continue;
    const last = rows[rows.length - 1];
    // A mark of its own, “a)” or “-”, stands before it as it did.
    const mark = /^\d+(?:\.\d+)*$/u.test(number)
      ? `${number}.`
      : /^\p{L}$/u.test(number)
        ? `${number})`
        : number;
    if (rank === "Điều" || last === undefined) rows.push({ at, texts: [body ?? text] });
    else last.texts.push([mark, body ?? text].filter((part) => part !== "").join(" "));
  }
  return rows.map(({ at, texts }) =>
    draftRow(at, { rank: "Điều", text: withoutEndMark(texts.join("\n").replace(/^[.\s]+/u, "")) }),
  );
}

/** What stands on a page and says nothing. */
const SILENT: ReadonlySet<PartParagraph["place"]> = new Set(["stamp", "page-number", "rule"]);

/** What is attached behind the plan, its own head and title along with it. */
function attachedRow(paragraph: PartParagraph, by: RowReaders): DraftRow | undefined {
  const { at, place, text } = paragraph;
  if (SILENT.has(place)) return undefined;
  return lineRow(paragraph, by) ?? (place === "table" ? undefined : draftRow(at, { rank: "đoạn", text }));
}

const UNPLACED = "Chưa rõ đoạn này thuộc phần nào của văn bản: để lại hoặc bỏ.";
const BEHIND = "Phần kèm theo sau kế hoạch (phụ lục, biểu mẫu): sổ in nối vào cuối nội dung; để lại hoặc bỏ.";

/** What the lines of a plan are read with. */
interface RowReaders {
  readonly tables: TaskTable;
  readonly known: NamedUnits;
}

function lineRow(paragraph: PartParagraph, { tables, known }: RowReaders): DraftRow | undefined {
  const { at, place, rank = "đoạn", body, text } = paragraph;
  if (place === "table") return tables.rowOf(paragraph);
  if (place === "other") return draftRow(at, { rank: "đoạn", text }, { column: "", why: UNPLACED });
  return place === "outline"
    ? draftRow(at, { rank, text: body ?? text, ...saidTaskUnits(body ?? text, known) })
    : undefined;
}

/** “1.1” for “1.1.” and “Điều 3” for “Điều 3.”: how a paper and the book write one number. */
const bare = (mark: string): string =>
  mark
    .replace(/^Điều\s+/iu, "")
    .replace(/[.)\s]+$/u, "")
    .toLowerCase();

/** Rows whose printed number will not be the one on the paper, as it counts wrongly, begins anew, or leaves one out. */
function withNumberDoubts(
  rows: readonly DraftRow[],
  numberAt: ReadonlyMap<number, string>,
): readonly DraftRow[] {
  const marks = outlineMarks(rows.map(({ cells }) => (cells["rank"] ?? "đoạn") as OutlineRank));
  return rows.map((row, index) => {
    const was = row.paragraph === null ? "" : (numberAt.get(row.paragraph) ?? "");
    const now = marks[index] ?? "";
    if (was === "" || /^[-+•·*–—]$/u.test(was) || bare(was) === bare(now)) return row;
    const why = `Trên văn bản là ${quoted(was)}, sổ sẽ in ${quoted(now === "" ? "không có số" : now)}: xem lại cấp của đoạn này và các đoạn trước.`;
    return { ...row, doubts: [...row.doubts, { column: "rank", why }] };
  });
}

/** *Nội dung*: every paragraph of the body with its rank, without its number, and who does it where it says so. */
export function draftOutline({ decision, plan, behind }: PlanParts, known: NamedUnits): readonly DraftRow[] {
  const by: RowReaders = { tables: taskTables([...plan, ...behind], known), known };
  const attached = behind
    .flatMap((paragraph) => attachedRow(paragraph, by) ?? [])
    .map((row, index) =>
      index === 0 ? { ...row, doubts: [...row.doubts, { column: "", why: BEHIND }] } : row,
    );
  const numberAt = new Map(
    [...decision, ...plan, ...behind].flatMap(({ at, number }) =>
      number === undefined || number === "" ? [] : [[at, number] as const],
    ),
  );
  const body = plan.flatMap((paragraph) => lineRow(paragraph, by) ?? []);
  return withNumberDoubts([...articleRows(decision), ...body, ...attached], numberAt);
}
