import { foldText, nfc } from "../text/fold.ts";
import { initials } from "./new-keys.ts";
import { officeFigures, readFigures } from "./office-figures.ts";
import type { ParsedBook } from "./parsed-book.ts";

/** What is asked once of an office: what its letterhead and its signature need, and the unit itself. */
export interface OfficeFacts {
  readonly parentAgency: string;
  readonly agency: string;
  /** The full name of the office as a unit: “Sở Tư pháp tỉnh Quảng Bình”. */
  readonly unit: string;
  readonly symbol: string;
  readonly place: string;
  readonly name: string;
  readonly position: string;
  readonly authority: string;
}

/** What stands in the book already. */
export interface OfficeKnown {
  readonly facts: OfficeFacts;
  /** Every signer, for a book that has several. */
  readonly signers: readonly string[];
}

export function officeKnown(book: ParsedBook): OfficeKnown {
  const [first, ...more] = book.signers.rows;
  const values = first?.values;
  // Of several signers none is the office's own more than another.
  const one = more.length === 0 ? values : undefined;
  const units = book.units.rows;
  return {
    facts: {
      parentAgency: values?.parentAgency ?? "",
      agency: values?.agency ?? "",
      unit: units.length === 1 ? (units[0]?.values.name ?? "") : "",
      symbol: readFigures(book).symbol,
      place: values?.place ?? "",
      name: one?.name ?? "",
      position: one?.position ?? "",
      authority: one?.authority ?? "",
    },
    signers: book.signers.rows.map(
      ({ values: { name, position, agency } }) => `${name}, ${position}, ${agency}`,
    ),
  };
}

type Cells = Readonly<Record<string, string>>;

/** Rows to add or to change, each found by what identifies it, so that the same facts again change nothing. */
export interface OfficeRows {
  /** `at` is the row of this read; undefined where it is new. */
  readonly signer: { readonly at: number | undefined; readonly cells: Cells };
  readonly setting: { readonly at: number | undefined; readonly cells: Cells };
  readonly unit: { readonly at: number | undefined; readonly cells: Cells };
}

const needed: readonly (readonly [keyof OfficeFacts, string])[] = [
  ["agency", "Cơ quan ban hành"],
  ["unit", "Tên đầy đủ của cơ quan"],
  ["symbol", "Ký hiệu viết tắt"],
  ["place", "Địa danh"],
  ["name", "Họ tên người ký"],
  ["position", "Chức vụ"],
];

/** What typed facts become in *Người ký*, *Cấu hình* and *Đơn vị*; a sentence where one is missing or wrong. */
export function officeRows(book: ParsedBook, typed: OfficeFacts): OfficeRows | string {
  const clean = (text: string): string => nfc(text).replace(/\s+/gu, " ").trim();
  const missing = needed.find(([key]) => clean(typed[key]) === "");
  if (missing !== undefined) return `Ghi ${missing[1]}.`;
  const symbol = officeFigures.symbol.read(typed.symbol);
  if (symbol === undefined) return "Ký hiệu viết tắt chỉ gồm chữ, số, dấu gạch nối, ví dụ STP.";
  const same = (a: string, b: string): boolean => foldText(a) === foldText(b);
  const signer = book.signers.rows.find(({ values }) => same(values.name, typed.name));
  const unit = book.units.rows.find(({ values }) => same(values.name, typed.unit));
  const setting = book.settings.rows.find(({ values }) => same(values.name, officeFigures.symbol.name));
  const taken = new Set(book.signers.rows.map(({ values }) => values.key));
  let key = initials(typed.name) || "NK";
  for (let n = 2; taken.has(key); n += 1) key = `${initials(typed.name)}-${n}`;
  // “Sở Tư pháp tỉnh Quảng Bình” → “Sở Tư pháp”, “Quảng Bình”.
  const [kind = "", province = ""] = clean(typed.unit).split(/\s(?:tỉnh|thành phố)\s/iu);
  const { parentAgency, agency, place, name, position, authority } = typed;
  const cells = { parentAgency, agency, place, name, position, authority };
  const cleaned = Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, clean(text)]));
  return {
    signer: { at: signer?.at, cells: { ...(signer === undefined ? { key } : {}), ...cleaned } },
    setting: {
      at: setting?.at,
      cells: { ...(setting === undefined ? { name: officeFigures.symbol.name } : {}), value: symbol },
    },
    // A unit's key comes from its name with the next command, as for every row typed without one.
    unit: { at: unit?.at, cells: unit === undefined ? { name: clean(typed.unit), kind, province } : {} },
  };
}
