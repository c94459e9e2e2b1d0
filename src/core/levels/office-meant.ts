import type { ParsedBook } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowMeant } from "../book/row-meant.ts";
import { foldKey, foldText } from "../text/fold.ts";
import { inQuotes, quoted } from "../text/quote.ts";
import type { Handed, HandedUnit } from "./handed.ts";
import { unitHere } from "./level-link.ts";

/** Which unit this office is, here and in the file; or a sentence that asks for it. */
export type OfficeMeant =
  | { readonly ok: true; readonly office: string; readonly unit: HandedUnit }
  | { readonly ok: false; readonly message: string };

/** So many names are told. */
const MOST = 5;

const named = (units: readonly HandedUnit[]): string =>
  `${units
    .slice(0, MOST)
    .map(({ name }) => inQuotes(name))
    .join("; ")}${units.length > MOST ? " …" : ""}`;

/** The unit of the file that is meant by words, by a name, a short name or a key. */
function unitSaid({ units }: Handed, written: string): readonly HandedUnit[] {
  const whole = units.filter(({ name, key }) => foldText(name) === foldText(written) || key === written);
  return whole.length > 0
    ? whole
    : units.filter(({ shortName }) => shortName !== "" && foldKey(shortName) === foldKey(written));
}

/**
 * Which unit of the file this office is: by what a clerk says, else by the one unit of the file that stands in *Đơn vị* by its
 * name; of several the one that no other of this book stands above.
 * @param written the office's name as a clerk says it, "" where nobody said it
 */
export function officeMeant(book: ParsedBook, handed: Handed, written: string): OfficeMeant {
  if (handed.units.length === 0)
    return {
      ok: false,
      message: "Phong trào trong tệp chưa giao việc hay chỉ tiêu cho đơn vị nào. Hãy hỏi lại cấp trên.",
    };
  if (written.trim() !== "") {
    const said = unitSaid(handed, written.normalize("NFC").trim());
    const [unit, ...more] = said;
    if (unit === undefined || more.length > 0)
      return {
        ok: false,
        message: `${quoted(written)} ${unit === undefined ? "không có" : "có nhiều"} trong các đơn vị của tệp: ${named(handed.units)}. Ghi đúng tên một đơn vị.`,
      };
    const here = unitHere(book, unit) ?? rowKey(book, written);
    return here === undefined
      ? {
          ok: false,
          message: `Trang Đơn vị chưa có ${quoted(unit.name)}. Thêm cơ quan vào trang Đơn vị rồi nhận lại.`,
        }
      : { ok: true, office: here, unit };
  }
  const pairs = handed.units.flatMap((unit) => {
    const office = unitHere(book, unit);
    return office === undefined ? [] : [{ office, unit }];
  });
  const offices = new Set(pairs.map(({ office }) => office));
  const isTop = ({ office }: { readonly office: string }): boolean =>
    !offices.has(lastNamed(book.units, office)?.values.parent ?? "");
  const tops = pairs.length > 1 ? pairs.filter(isTop) : pairs;
  const [only, ...more] = tops;
  if (only !== undefined && more.length === 0) return { ok: true, ...only };
  const what =
    only === undefined
      ? "Không đơn vị nào của tệp có ở trang Đơn vị"
      : `Nhiều đơn vị của tệp có ở trang Đơn vị (${named(tops.map(({ unit }) => unit))})`;
  return {
    ok: false,
    message: `${what}, nên không biết cơ quan mình là đơn vị nào. Chọn cơ quan trong các đơn vị của tệp: ${named(handed.units)}.`,
  };
}

const rowKey = ({ units }: ParsedBook, written: string): string | undefined => {
  const meant = rowMeant(units, written);
  return meant.ok ? meant.key : undefined;
};
