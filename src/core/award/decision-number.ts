import { nfc } from "../text/fold.ts";

/** State form “41/QĐ-STP”, “988/QĐ-TTg”, “16/2021/QĐ-UBND” (NĐ 30/2020, Phụ lục I); Party form “12-QĐ/TU”. */
const stateForm = /^\d{1,5}[a-zđ]?\/(?:\d{4}\/)?QĐ-(\p{L}[\p{L}\d.&]*(?:-\p{L}[\p{L}\d.&]*)*)$/u;
const partyForm = /^\d{1,5}-QĐ\/(\p{L}[\p{L}\d.]*)$/u;

/** The agency in the number of a decision: “STP” of “41/QĐ-STP”; undefined when it has not the form of one. */
export function decisionAgency(number: string): string | undefined {
  const written = nfc(number).trim();
  return (stateForm.exec(written) ?? partyForm.exec(written))?.[1];
}

/** The form that the writer most likely meant: the word “số”, spaces, long dashes and a lost Đ mended. */
export function mendedDecisionNumber(number: string): string | undefined {
  const mended = nfc(number)
    .trim()
    .replace(/^(?:quyết định|qđ)?\s*số\s*:?\s*/iu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s*([/-])\s*/gu, "$1")
    .replace(/\/(?:QD|Qđ|qđ|qd|Qd|QÐ)-/u, "/QĐ-")
    .replace(/\/QĐ\/(?=\p{L})/u, "/QĐ-");
  return mended !== number && decisionAgency(mended) !== undefined ? mended : undefined;
}
