import type { CellShown, ChoiceList } from "../../../../local/workbench/protocol.ts";
import { placeName } from "../sheet/column-name.ts";

/** A cell in words, as one hears it: its head, its name, what it holds and what it can do. */
export function cellInWords(
  { row, column }: { readonly row: number; readonly column: number },
  cell: CellShown | undefined,
  header: string,
  list: ChoiceList | undefined,
): string {
  const text = cell?.text ?? "";
  return [
    header === "" ? "" : header,
    `ô ${placeName(row, column)}`,
    text === "" ? "trống" : text,
    cell?.locked === true ? "được khóa" : "",
    list === undefined ? "" : "chọn trong danh sách bằng Alt và mũi tên xuống",
    cell?.link === undefined ? "" : "có liên kết, mở bằng Ctrl và Enter",
    cell?.note === undefined ? "" : "có ghi chú, đọc bằng Shift và F2",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
