import { type WriteSheet, writeXlsx } from "hucre";
import type { Engine, EngineCell } from "./engine.ts";
import type { Gathered } from "./gather.ts";
import type { GroupingName, TotalColumn } from "./groupings.ts";
import { type Block, overviewSheet, tableSheet } from "./result-sheets.ts";
import { laid, type Totals, totalsBy } from "./totals.ts";

/** What the workbook is about. */
export interface ResultHead {
  readonly year: number | undefined;
  /** yyyy-mm-dd */
  readonly today: string;
  /** More lines than a clerk filters through: a longer table stands whole in a file beside the book. */
  readonly mostLines: number;
}

/** Tabs of totals, in their order. */
const tabs: readonly (readonly [tab: string, by: GroupingName])[] = [
  ["Theo cấp", "byLevel"],
  ["Theo cụm, khối", "byCluster"],
  ["Theo phong trào", "byCampaign"],
  ["Đơn vị khi đó", "byUnit"],
  ["Đơn vị nay", "byHeir"],
  ["Khen thưởng", "byAward"],
  ["Theo sổ", "byBook"],
  ["Nguồn số liệu", "bySource"],
];

const column = (heading: string, key: string, width: number): TotalColumn => ({
  heading,
  column: key,
  width,
});

const sourceColumns: readonly TotalColumn[] = [
  column("Tệp", "file", 48),
  column("Loại", "form", 14),
  column("Cơ quan", "office", 40),
  column("Số liệu tính đến", "as_of", 16),
  column("Sổ sửa lần cuối", "changed", 20),
  column("Số dòng được đếm", "counted", 14),
  column("Số dòng không khớp", "unfit", 14),
];

const unfitColumns: readonly TotalColumn[] = [
  column("Tệp", "file", 48),
  column("Trang", "sheet", 16),
  column("Dòng", "row", 8),
  column("Cột", "column", 20),
  column("Vì sao", "reason", 90),
  column("Vẫn tính", "counted", 10),
];

const shownDay = (day: string): string => day.split("-").reverse().join("/");

async function sourcesOf(engine: Engine): Promise<Totals> {
  const rows = await engine.rows(
    `SELECT s.file, s.form, s.office, strftime(s.as_of::DATE, '%d/%m/%Y') AS as_of,
       coalesce(strftime(try_cast(s.changed AS TIMESTAMP), '%d/%m/%Y %H:%M'), '') AS changed,
       (SELECT count(*) FROM facts f WHERE f.source = s.source) AS counted,
       (SELECT count(*) FROM unfit u WHERE u.source = s.source) AS unfit
     FROM sources s ORDER BY s.file`,
  );
  return { columns: sourceColumns, rows: laid(rows, sourceColumns) };
}

/** What did not fit: files first, then rows of those that were counted. */
async function unfitOf(engine: Engine, { refused, ignored }: Gathered): Promise<Totals> {
  const rows = await engine.rows(
    `SELECT s.file, u.sheet, u."row", u."column", u.reason, CASE u.counted WHEN 'yes' THEN 'có' ELSE 'không' END AS counted
     FROM unfit u JOIN sources s USING (source) ORDER BY s.file, u.sheet, u."row", u."column", u.reason`,
  );
  const files = refused.map(({ file, why }): readonly EngineCell[] => [file, "", null, "", why, "không"]);
  const others: readonly EngineCell[] = [
    "(tệp khác)",
    "",
    null,
    "",
    `${ignored} tệp không phải bảng tính (văn bản, thư …) không đọc.`,
    "không",
  ];
  return {
    columns: unfitColumns,
    rows: [...files, ...(ignored === 0 ? [] : [others]), ...laid(rows, unfitColumns)],
  };
}

/** How the figures come about, for whoever doubts one. */
const explained: readonly string[] = [
  "Việc phải nộp tính như Bảng điều khiển của từng sổ. Đã nhận = Đúng hạn + Trễ hạn. Phải nộp = Đã nhận + Còn thiếu + Chưa đến hạn. Còn thiếu gồm quá hạn và bị trả lại; Chưa đến hạn gồm cả việc chờ hướng dẫn ngày nộp. Phong trào đã tổng kết cũng được tính.",
  "Sổ .xlsx tính đến ngày tổng hợp; gói dữ liệu giữ ngày xuất của gói (trang Sổ đã đọc).",
  "Năm của một dòng là năm của ngày ghi ở dòng: hạn nộp, ngày đăng ký, ngày quyết định; không có ngày thì năm của phong trào.",
  "Phong trào của các sổ là một khi cùng hưởng ứng một phong trào cấp trên; không ghi cấp trên thì khi cùng tên (không kể hoa thường, dấu câu, chữ “năm …”) và cùng năm.",
  "Đơn vị của các sổ là một khi cùng tên và cùng tỉnh; tên không có địa danh (Văn phòng, Phòng Hành chính) là đơn vị của cấp trên ghi ở trang Đơn vị, không ghi cấp trên thì của cơ quan giữ sổ.",
  "Cụm, khối cùng tên của hai cơ quan phát động là hai cụm. Dòng không theo phong trào tính cho cơ quan giữ sổ.",
  "Đơn vị nay: đơn vị trước ngày 01/7/2025 tính vào đơn vị kế thừa ghi ở trang Đơn vị của bất kỳ sổ nào; hai sổ ghi khác nhau thì theo số đông, và nêu ở trang Không khớp.",
  "Một việc có ở nhiều sổ chỉ đếm một lần: theo sổ của cơ quan phát động, không có thì theo sổ sửa sau cùng. Dòng bị bỏ nêu ở trang Không khớp.",
  "Chỉ tiêu đạt: theo cột ⚙Đạt, không có thì so kết quả với mức giao. Đề nghị khen không kể đề nghị đã rút, trả lại, không thông qua.",
  "Mỗi số ở các trang cộng từ các dòng của trang Nguồn số liệu: lọc trang đó theo tệp, phong trào, cụm hay đơn vị thì ra các dòng làm nên số đó.",
];

const first = (totals: Totals, order: (row: readonly EngineCell[]) => number, most: number): Totals => ({
  ...totals,
  rows: [...totals.rows].sort((a, b) => order(b) - order(a)).slice(0, most),
});

/** A table without the columns that the first sheet has no room for. */
function without(totals: Totals, keys: readonly string[]): Totals {
  const kept = totals.columns.flatMap((each, at) => (keys.includes(each.column) ? [] : [at]));
  const pick = <T>(row: readonly T[]): readonly T[] => row.filter((_, at) => kept.includes(at));
  return { columns: pick(totals.columns), rows: totals.rows.map(pick) };
}

/** A table that is too long for its sheet, whole. */
export interface BesideTable {
  readonly tab: string;
  readonly totals: Totals;
}

export interface ResultBook {
  readonly bytes: Uint8Array;
  readonly beside: readonly BesideTable[];
}

/** A sheet of as many lines as one can look through; the last says where the others are. */
function sheetOf(tab: string, totals: Totals, most: number): WriteSheet {
  if (totals.rows.length <= most) return tableSheet(tab, totals);
  const more = totals.rows.length - most;
  const note: readonly EngineCell[] = [`Còn ${more} dòng, xem tệp .csv ghi cạnh sổ này.`];
  return tableSheet(tab, { ...totals, rows: [...totals.rows.slice(0, most), note] });
}

/** The workbook of totals, with the tables that are too long for it. */
export async function resultBook(
  engine: Engine,
  gathered: Gathered,
  { year, today, mostLines }: ResultHead,
): Promise<ResultBook> {
  const totals = new Map<GroupingName, Totals>();
  for (const [, by] of tabs) totals.set(by, await totalsBy(engine, by));
  const of = (by: GroupingName): Totals => totals.get(by) ?? { columns: [], rows: [] };
  const missing = (by: GroupingName) => {
    const at = of(by).columns.findIndex((each) => each.column === "missing");
    return (row: readonly EngineCell[]): number => Number(row[at] ?? 0);
  };
  const most = (by: GroupingName, hidden: readonly string[]): Totals =>
    without(first(of(by), missing(by), 10), hidden);
  const blocks: readonly Block[] = [
    { name: "Tổng chung", totals: await totalsBy(engine, "all"), charted: false },
    { name: "Theo năm", totals: await totalsBy(engine, "byYear"), charted: false },
    { name: "Theo cấp phát động", totals: of("byLevel"), charted: true },
    {
      name: "Phong trào còn thiếu nhiều nhất",
      totals: most("byCampaign", ["years", "matched"]),
      charted: true,
    },
    { name: "Cụm, khối còn thiếu nhiều nhất", totals: most("byCluster", ["issuer", "units"]), charted: true },
  ];
  const sentences = [
    `Tổng hợp thi đua từ ${gathered.sources} sổ${year === undefined ? "" : `, năm ${year}`}`,
    `Tính đến ngày ${shownDay(today)}. ${gathered.refused.length} tệp không tính được: xem trang Không khớp.`,
  ];
  const tables: readonly BesideTable[] = [
    ...tabs.map(([tab, by]) => ({ tab, totals: of(by) })),
    { tab: "Sổ đã đọc", totals: await sourcesOf(engine) },
    { tab: "Không khớp", totals: await unfitOf(engine, gathered) },
  ];
  const sheets: WriteSheet[] = [
    overviewSheet("Tổng hợp", sentences, blocks),
    ...tables.map(({ tab, totals: rows }) => sheetOf(tab, rows, mostLines)),
    tableSheet("Cách tính", {
      columns: [column("Cách tính", "said", 140)],
      rows: explained.map((sentence) => [sentence]),
    }),
  ];
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: "Arial", size: 10 },
    stringMode: "shared",
  });
  return { bytes, beside: tables.filter((table) => table.totals.rows.length > mostLines) };
}
