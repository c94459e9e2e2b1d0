import { decisionAgency, mendedDecisionNumber } from "../../award/decision-number.ts";
import { foldKey, nfc } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";

/** A decision's number taken apart as *Sổ văn bản* keeps it. */
export interface TypedNumber {
  /** “41”, without zeros in front. */
  readonly number: string;
  /** “QĐ-STP”. */
  readonly symbol: string;
}

/** “41”, “số 041”: the number alone, to which the office's own symbol belongs. */
const bare = /^(?:(?:quyết định|qđ)\s*)?(?:số\s*:?\s*)?0*([1-9]\d{0,4}[a-zđ]?)$/iu;

/**
 * Reads the number of a decision of this office as the registry gave it.
 * @param own the symbol of the office's decisions; "" where nothing tells it
 * @returns the number, or why it cannot be taken
 */
export function readTypedNumber(typed: string, own: string): TypedNumber | { readonly message: string } {
  const text = nfc(typed).trim();
  if (text === "") return { message: "Chưa ghi số quyết định. Ghi số mà văn thư cấp, ví dụ 41." };
  const [, alone] = bare.exec(text) ?? [];
  if (alone !== undefined)
    return own === ""
      ? { message: `Chưa biết ký hiệu của quyết định. Ghi đủ số, ký hiệu, ví dụ ${alone}/QĐ-STP.` }
      : { number: alone.toLowerCase(), symbol: own };
  const whole = mendedDecisionNumber(text) ?? text;
  const agency = decisionAgency(whole);
  const [digits = "", ...symbol] = whole.split("/");
  const number = digits.replace(/^0+/u, "");
  if (agency === undefined || !/^[1-9]/u.test(number))
    return {
      message: `${quoted(text)} chưa đúng dạng số của quyết định. Ghi 41 hoặc ${`41/${own || "QĐ-STP"}`}.`,
    };
  const office = decisionAgency(`1/${own}`);
  if (office !== undefined && foldKey(office) !== foldKey(agency))
    return {
      message: `Quyết định của cơ quan này mang ký hiệu ${own}, còn ${quoted(whole)} là của cơ quan khác. Quyết định của cấp trên thì ghi ở cột Số QĐ, Ngày QĐ của trang Đề nghị.`,
    };
  return { number, symbol: symbol.join("/") };
}
