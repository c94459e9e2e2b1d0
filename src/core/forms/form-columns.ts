import type { ReturnTable } from "../returns/return.ts";
import type { Column } from "../table/column.ts";
import { nominations } from "../tables/award/nominations.ts";
import { registrations } from "../tables/award/registrations.ts";
import { targets } from "../tables/campaign/targets.ts";
import { tracking } from "../tables/deadline/tracking.ts";

/** A column of a workbook that goes out to a unit. */
export interface FormColumn {
  /** Column of the table it belongs to; of *Việc phải nộp* also `campaign`, by which its milestone is told. */
  readonly key: string;
  readonly header: string;
  readonly note: string;
  /** In characters: together they fit on A4. */
  readonly width: number;
  /** Whether it is the unit's to fill in; all others say how things stand. */
  readonly fill: boolean;
  readonly kind: "text" | "day" | "award";
  /** The words that it is chosen from; none where anything may be said. */
  readonly words: readonly string[];
  /** Whether other words may be typed beside those. */
  readonly open: boolean;
}

/** One sheet of such a workbook. */
export interface FormSheetPlan {
  readonly table: ReturnTable;
  readonly sheet: string;
  /** Under the sheet's title: what is done here. */
  readonly told: string;
  readonly columns: readonly FormColumn[];
  /** Rows that are left empty for what the unit adds. */
  readonly spare: number;
}

function wordsOf(column: Column): Pick<FormColumn, "words" | "open"> {
  if (column.kind === "choice") return { words: column.choices, open: false };
  const known = column.kind === "text" ? column.known : undefined;
  return { words: known?.words ?? [], open: known?.open ?? true };
}

const of = (key: string, column: Column, width: number, own: Partial<FormColumn> = {}): FormColumn => ({
  key,
  header: column.header.replace("⚙", ""),
  note: column.note,
  width,
  fill: true,
  kind: column.kind === "day" ? "day" : column.kind === "ref" ? "award" : "text",
  ...wordsOf(column),
  ...own,
});

/** How things stand: locked, and chosen from nothing. */
const shown = (key: string, column: Column, width: number, own: Partial<FormColumn> = {}): FormColumn =>
  of(key, column, width, { fill: false, words: [], open: true, ...own });

const { columns: owed } = tracking;
const { columns: registered } = registrations;
const { columns: target } = targets;
const { columns: nominated } = nominations;

/** In a unit's workbook a date is the unit's own: the day of the paper that it sent. */
const paperDay = {
  header: "Ngày văn bản",
  note: "Ngày của văn bản đã gửi, ghi ngày/tháng/năm. Ví dụ: 12/7/2026.",
};
const paperNumber = { header: "Số văn bản", note: "Số, ký hiệu của văn bản đã gửi. Ví dụ: 125/BC-PTP." };
const paperRemark = { note: "Điều cần nói thêm với bộ phận thi đua. Ví dụ: đã gửi bản giấy ngày 10/7." };

/** The sheets of a unit's workbook and their columns, in their order. No column but these goes out or comes back. */
export const formSheets: readonly FormSheetPlan[] = [
  {
    table: "tracking",
    sheet: "Việc phải nộp",
    told: "Gửi văn bản nào thì ghi ngày, số của văn bản ấy vào ô trắng cùng dòng.",
    columns: [
      shown("milestone", owed.milestone, 34, { header: "Việc", kind: "text" }),
      shown("campaign", registered.campaign, 30, { kind: "text" }),
      shown("period", owed.period, 12),
      shown("due", owed.due, 12),
      shown("state", owed.state, 14),
      of("received", owed.received, 13, paperDay),
      of("paper", owed.paper, 20, paperNumber),
      of("remark", owed.remark, 28, paperRemark),
    ],
    spare: 0,
  },
  {
    table: "registrations",
    sheet: "Đăng ký",
    told: "Mỗi dòng một nội dung đăng ký. Dòng chữ nghiêng là của phong trào trước để gợi ý: giữ lại là đăng ký, không đăng ký thì xóa chữ.",
    columns: [
      of("kind", registered.kind, 13),
      of("content", registered.content, 60),
      of("award", registered.award, 34),
      of("date", registered.date, 13),
      shown("state", registered.state, 14),
    ],
    spare: 15,
  },
  {
    table: "targets",
    sheet: "Chỉ tiêu",
    told: "Ghi kết quả đạt được, cùng đơn vị tính với mức giao.",
    columns: [
      shown("name", target.name, 70),
      shown("assigned", target.assigned, 18),
      shown("measure", target.measure, 16),
      of("result", target.result, 20),
    ],
    spare: 0,
  },
  {
    table: "nominations",
    sheet: "Đề nghị",
    told: "Mỗi dòng một cá nhân hoặc tập thể đề nghị khen.",
    columns: [
      of("subject", nominated.subject, 9),
      of("name", nominated.name, 16),
      of("title", nominated.title, 7, { words: ["Ông", "Bà"], open: false }),
      of("position", nominated.position, 14),
      of("born", nominated.born, 10),
      of("award", nominated.award, 15),
      of("meritKind", nominated.meritKind, 9),
      of("merit", nominated.merit, 24),
      of("from", nominated.from, 10),
      of("to", nominated.to, 10),
      of("rating", nominated.rating, 12),
      of("initiative", nominated.initiative, 13),
      of("earlierAwards", nominated.earlierAwards, 14),
      of("dossier", nominated.dossier, 14),
      shown("state", nominated.state, 10),
    ],
    spare: 20,
  },
];

/** The hidden first column of each sheet. */
export const markHeader = "⚙Dòng";

/** The hidden sheet: the head, and from its third row on every cell as it was sent. */
export const originSheet = "⚙Gốc";

/** The hidden sheet of words that are chosen from. */
export const listsSheet = "⚙Danh mục";

/** The page of guidance. */
export const guidanceSheet = "Hướng dẫn";
