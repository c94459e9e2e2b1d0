/** 1 → “A”, 27 → “AA”. */
export function columnName(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** “B3”, as the clerk names a cell. */
export const placeName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** The cell that a clerk names: “b3”, “$B$3”; undefined for any other text. */
export function namedPlace(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(name.trim().toUpperCase()) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  return {
    row: Number(row),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}
