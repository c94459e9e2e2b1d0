import { make } from "../../../page/element.ts";
import { removeDialog } from "../../../page/remove-dialog.ts";

const KEYS: readonly (readonly [string, string])[] = [
  ["Mũi tên, Tab, Enter", "sang ô bên cạnh"],
  ["Ctrl + mũi tên", "tới hết vùng có chữ"],
  ["Home, End, Ctrl + Home, Ctrl + End", "đầu dòng, cuối dòng, đầu trang, cuối trang"],
  ["PageUp, PageDown", "lên, xuống một màn hình"],
  ["Shift + mũi tên", "chọn nhiều ô"],
  ["Ctrl + phím cách, Shift + phím cách", "chọn cả cột, cả dòng"],
  ["Ctrl + A", "chọn cả trang"],
  ["F2", "sửa ô; Esc để thôi"],
  ["Alt + Enter", "xuống dòng trong ô"],
  ["Alt + mũi tên xuống", "mở danh sách của ô"],
  ["Delete", "xóa nội dung"],
  ["Ctrl + C, Ctrl + X, Ctrl + V", "chép, cắt, dán"],
  ["Ctrl + D", "chép dòng trên xuống"],
  ["Ctrl + Z, Ctrl + Y", "hoàn tác, làm lại"],
  ["Ctrl + F", "tìm trong trang"],
  ["Ctrl + Enter", "mở liên kết của ô"],
  ["Shift + F2", "đọc ghi chú của ô"],
  ["Ctrl + Shift + phím +, Ctrl + phím -", "chèn, xóa dòng"],
  ["Ctrl + Shift + L", "lọc cột"],
  ["Shift + F10", "các việc với ô đang chọn"],
];

/** Shows which keys there are; Esc closes it. */
export function showKeys(place: HTMLElement, closed: () => void): void {
  const dialog = make("dialog", "keys", "");
  const title = make("h2", "", "Phím tắt trong bảng");
  title.id = "o-keys";
  dialog.setAttribute("aria-labelledby", title.id);
  const list = make("dl", "", "");
  for (const [keys, does] of KEYS) list.append(make("dt", "", keys), make("dd", "", does));
  const done = make("button", "", "Đóng");
  done.type = "button";
  done.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    removeDialog(dialog);
    closed();
  });
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.append(title, list, done);
  place.append(dialog);
  dialog.showModal();
}
