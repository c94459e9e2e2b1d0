/** “A”, “Z”, “AA” for 1, 26, 27. */
export function columnName(column: number): string {
  let [name, rest] = ["", column];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** “C7” for column 3 of row 7. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

/** A sheet's name as formulas have it. */
export const inFormula = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** Days since 30/12/1899, as workbooks count them; only those from 01/3/1900 on are the same in all programs. */
export const serialDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
