/** Room that the registry fills in by hand. */
const blank = "        ";

/** A number as it is printed: below ten with a zero in front (NĐ 30/2020, Phụ lục I, II.3). */
export function printedNumber(number: string): string {
  const trimmed = number.trim();
  return /^\d$/u.test(trimmed) ? `0${trimmed}` : trimmed;
}

/** “677/KH-STP”; “” while the number is not given yet. */
export function numberAndSymbol(number: string, symbol: string): string {
  return number.trim() === "" ? "" : `${printedNumber(number)}/${symbol.trim()}`;
}

/** What stands behind “Số:” under the agency: “677/KH-STP”, or “        /KH-STP” for the registry to fill in. */
export function numberWithRoom(number: string, symbol: string): string {
  const given = number.trim() === "" ? blank : printedNumber(number);
  return `${given}/${symbol.trim()}`;
}
