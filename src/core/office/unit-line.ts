import { nfc } from "../text/fold.ts";
import { isMailAddress } from "../text/mail-address.ts";

/** What one line of a pasted list says of a unit. */
export interface UnitLine {
  readonly name: string;
  readonly email: string;
}

/** Longer is no name but a sentence that was pasted along. */
const longestName = 200;

const mail = /[^\s<>;,()]+@[^\s<>;,()]+/u;
/** “1.”, “2)”, “-”, “•” before a name. */
const bullet = /^\s*(?:\d{1,3}\s*[.)/-]|[-+*•–—])\s*/u;
/** The head of a column that was pasted along. */
const heading = /^(?:stt|tt|t[eê]n|(?:t[eê]n )?(?:các )?(?:cơ quan, )?đơn vị|danh sách (?:các )?đơn vị)$/iu;

/** Whether a cell can be a name: letters, no mere number. */
const isName = (cell: string): boolean => /\p{L}{2}/u.test(cell) && !isMailAddress(cell);

/**
 * Reads a line as it comes from a letter or from cells of another sheet: a number before the name, columns beside it and a
 * mail address are understood. A sentence where it names no unit; null for a line to be passed over.
 */
export function readUnitLine(line: string): UnitLine | string | null {
  const clean = nfc(line).replace(/\u00a0/gu, " ");
  const email = mail.exec(clean)?.[0].replace(/[.;,]+$/u, "") ?? "";
  const cells = clean
    .replace(email === "" ? "\t" : email, "\t")
    .replace(/[<(]\s*\t\s*[>)]/u, "\t")
    .split("\t")
    .map((cell) =>
      cell
        .replace(bullet, "")
        .replace(/\s+/gu, " ")
        .trim()
        .replace(/[\s;,.:]+$/u, ""),
    );
  const name = cells.find(isName) ?? "";
  if (email === "" && cells.every((cell) => cell === "" || /^\d+$/u.test(cell) || heading.test(cell)))
    return null;
  if (name === "") return "Dòng này không có tên đơn vị.";
  if (name.length > longestName) return "Dòng này dài quá, không giống tên đơn vị.";
  if (email !== "" && !isMailAddress(email)) return `“${email}” không phải là địa chỉ thư điện tử.`;
  return { name: name.slice(0, 1).toUpperCase() + name.slice(1), email };
}
