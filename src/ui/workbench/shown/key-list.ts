import { make } from "../../page/element.ts";
import { openDialog } from "./dialog.ts";

/** Keys and what they do, as a clerk looks them up. */
const keys: readonly (readonly [keys: string, does: string])[] = [
  ["F10", "Thanh menu"],
  ["Alt + T", "Menu Thi đua"],
  ["F6", "Đi vòng: bảng, khung bên, các trang, menu"],
  ["Ctrl + PageUp, Ctrl + PageDown", "Trang trước, trang sau"],
  ["F2", "Sửa ô đang đứng; ở hàng tên trang: đổi tên"],
  ["Alt + mũi tên xuống", "Mở danh sách chọn của ô"],
  ["Shift + F2", "Đọc ghi chú của ô"],
  ["Ctrl + Enter", "Mở liên kết của ô"],
  ["Ctrl + Z, Ctrl + Y", "Hoàn tác, làm lại"],
  ["Ctrl + C, Ctrl + X, Ctrl + V", "Sao chép, cắt, dán (cả với Excel, Word)"],
  ["Ctrl + F", "Tìm trong trang"],
  ["Ctrl + D", "Điền xuống dưới"],
  ["Esc", "Bỏ việc đang gõ, đóng menu, khung, cửa sổ"],
];

/** Shows the keys of the window. */
export async function keyList(): Promise<void> {
  const list = make("dl", "keys", "");
  for (const [key, does] of keys) list.append(make("dt", "", key), make("dd", "", does));
  await openDialog("Phím tắt", [list], [{ answer: "", words: "Đóng" }]);
}
