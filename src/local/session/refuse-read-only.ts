import { statSync } from "node:fs";
import { WrongUse } from "./wrong-use.ts";

/**
 * A file that is marked as read-only is not written to, though a new one could be put in its place: somebody meant it.
 * @throws WrongUse
 */
export function refuseReadOnly(path: string): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat !== undefined && (stat.mode & 0o222) === 0)
    throw new WrongUse(
      `Sổ ${path} chỉ cho đọc. Bỏ dấu chỉ đọc của tệp (Thuộc tính › Read-only), hoặc chép sổ thành tệp khác rồi mở bản chép.`,
    );
}
