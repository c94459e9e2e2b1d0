import { day, type TextColumn, text } from "./column.ts";
import { hashText } from "./hash.ts";
import { onlyWords } from "./known-words.ts";
import type { Table } from "./table.ts";

/** Where a row of law comes from, as clerks read it. */
export type Origin = "kèm theo sổ" | "cơ quan đã sửa" | "cơ quan thêm";

/** How sure a row of law is; what no source confirmed says so itself. */
export const unconfirmed = "chưa kiểm chứng";
const confidenceWords = onlyWords(["cao", "trung bình", "thấp", unconfirmed]);

/** The column of how sure we are of a row of law. */
export const confidence = (): TextColumn =>
  text("Độ tin cậy", {
    width: 100,
    known: confidenceWords,
    note: "Cao: đọc được ở văn bản gốc hoặc cơ sở dữ liệu văn bản. Chưa kiểm chứng: chưa tìm được nguồn xác nhận; kết quả kiểm tra dựa vào dòng này chỉ là cảnh báo và nói rõ điều đó.",
  });

/** The columns of a sheet that rows of law ship into: where each row comes from, and what it was when it came. */
export const originColumns = {
  origin: text("⚙Nguồn gốc", {
    system: true,
    width: 100,
    note: "Kèm theo sổ: dòng của sổ, bản nâng cấp có thể cập nhật. Cơ quan đã sửa: dòng của sổ mà cơ quan sửa, bản nâng cấp không ghi đè. Cơ quan thêm: dòng của cơ quan.",
  }),
  shippedAs: text("⚙Bản gốc", {
    system: true,
    hidden: true,
    width: 100,
    note: "Phiên bản và dấu của dòng kèm theo; nhờ đó sổ biết cơ quan có sửa dòng không. Không sửa tay.",
  }),
} as const;

/** The columns that every row of law ends with: its force, what it rests on, how sure it is and where it comes from. */
export const ruleOfLawColumns = {
  from: day("Hiệu lực từ", {
    note: "Ngày quy định bắt đầu có hiệu lực, ví dụ 01/01/2024. Để trống là từ trước đến nay.",
  }),
  to: day("Hiệu lực đến", {
    note: "Ngày cuối cùng còn hiệu lực, ví dụ 31/12/2023. Để trống là đang còn hiệu lực.",
  }),
  source: text("Căn cứ pháp lý", {
    width: 240,
    note: "Điều, khoản của văn bản quy định, ví dụ: khoản 1 Điều 23 Luật Thi đua, khen thưởng năm 2022.",
  }),
  confidence: confidence(),
  verified: day("Ngày kiểm chứng", {
    note: "Ngày người phụ trách đối chiếu dòng này với văn bản gốc. Để trống là chưa kiểm chứng.",
  }),
  ...originColumns,
} as const;

type Values = Readonly<Record<string, unknown>>;

/** Whether rows of the table carry their origin. */
export const hasOrigin = ({ columns }: Table): boolean => "shippedAs" in columns;

/** A fingerprint of what a row of law says, by its parsed values: empty cells, and columns to come, do not count. */
function printOf({ columns }: Table, values: Values): string {
  const said = Object.entries(columns).flatMap(([key, { filledBy }]) => {
    const value = values[key] ?? "";
    return filledBy === "system" || value === "" ? [] : [`${key}=${String(value)}`];
  });
  return hashText(said.join("\n"));
}

/** What a row is known by: its identifying values. */
const nameOf = ({ identity }: Table, values: Values): string =>
  identity.map((key) => String(values[key] ?? "")).join(" ");

/** A row as it shipped: with which version, with which words, under which key. */
export interface ShippedAs {
  readonly product: string;
  readonly print: string;
  readonly name: string;
}

export const shippedAs = (table: Table, values: Values, product: string): ShippedAs => ({
  product,
  print: printOf(table, values),
  name: nameOf(table, values),
});

export const shippedAsText = ({ product, print, name }: ShippedAs): string => `${product} ${print} ${name}`;

/** Reads what shippedAsText wrote; undefined where nothing of that kind stands. */
export function readShippedAs(cell: unknown): ShippedAs | undefined {
  const [, product, print, name] = /^(\S+) ([\da-f]{14}) (.*)$/u.exec(String(cell ?? "")) ?? [];
  return product === undefined || print === undefined || name === undefined
    ? undefined
    : { product, print, name };
}

/** Where a row comes from, by what it says now and what it was when it came. A copy under another key is the office's own. */
export function originOf(table: Table, values: Values): Origin {
  const was = readShippedAs(values["shippedAs"]);
  if (was === undefined || was.name !== nameOf(table, values)) return "cơ quan thêm";
  return was.print === printOf(table, values) ? "kèm theo sổ" : "cơ quan đã sửa";
}
