import { WrongUse } from "../../session/wrong-use.ts";

/** “Phong trào!A3”, “Phong trào!3” → the sheet and its row; anything else is wrong use. */
export function rowTyped(address: string): { readonly sheet: string; readonly row: number } {
  const found = /^'?(.+?)'?!\$?(?:[A-Za-z]{1,3}\$?)?(\d+)$/u.exec(address.normalize("NFC"));
  const [, sheet, row] = found ?? [];
  if (sheet === undefined || row === undefined || Number(row) === 0)
    throw new WrongUse(`Không hiểu “${address}”: ghi tên trang, dấu ! và ô, ví dụ "Phong trào!A3".`);
  return { sheet, row: Number(row) };
}
