import { make } from "../../page/element.ts";
import { openDialog } from "./dialog.ts";

type Keys = readonly (readonly [keys: string, does: string])[];

/** Keys and what they do, as a clerk looks them up. */
const groups: readonly (readonly [heading: string, keys: Keys])[] = [
  [
    "Trong cửa sổ",
    [
      ["F10", "Thanh menu"],
      ["Alt + T", "Menu Thi đua"],
      ["F6, Shift + F6", "Đi vòng: bảng, cửa sổ, khung bên, thông báo, các trang, menu"],
      ["Alt + PageUp, Alt + PageDown", "Trang trước, trang sau"],
      ["F2 ở hàng tên trang", "Đổi tên trang"],
      ["Esc", "Bỏ việc đang gõ, đóng menu, khung, cửa sổ"],
      ["Ctrl + /", "Bảng phím tắt này"],
    ],
  ],
  [
    "Đi trong bảng",
    [
      ["Mũi tên, Tab, Enter", "Sang ô bên cạnh"],
      ["Ctrl + mũi tên", "Tới hết vùng có chữ"],
      ["Home, End, Ctrl + Home, Ctrl + End", "Đầu dòng, cuối dòng, đầu trang, cuối trang"],
      ["PageUp, PageDown", "Lên, xuống một màn hình"],
      ["Ctrl + G", "Tới một ô theo tên, ví dụ B12"],
      ["Ctrl + F", "Tìm trong trang"],
      ["Ctrl + Enter", "Mở liên kết của ô"],
      ["Shift + F2", "Đọc ghi chú của ô"],
    ],
  ],
  [
    "Sửa ô",
    [
      ["F2", "Sửa ô đang đứng"],
      ["Alt + mũi tên xuống", "Mở danh sách chọn của ô; gõ để lọc, Enter để chọn"],
      ["Alt + Enter", "Xuống dòng trong ô"],
      ["Delete", "Xóa nội dung"],
      ["Ctrl + Z, Ctrl + Y", "Hoàn tác, làm lại"],
      ["Ctrl + C, Ctrl + X, Ctrl + V", "Sao chép, cắt, dán (cả với Excel, Word)"],
      ["Ctrl + D", "Điền xuống dưới"],
    ],
  ],
  [
    "Chọn, dòng, cột",
    [
      ["Shift + mũi tên", "Chọn nhiều ô"],
      ["Ctrl + phím cách, Shift + phím cách", "Chọn cả cột, cả dòng"],
      ["Ctrl + A", "Chọn cả trang"],
      ["Ctrl + Shift + phím +, Ctrl + phím -", "Chèn, xóa dòng"],
      ["Ctrl + Shift + L", "Lọc theo cột"],
      ["Shift + F10", "Các việc với ô đang chọn: chèn, xóa, sắp xếp, bề rộng cột"],
    ],
  ],
];

/** Shows the keys of the window and of its cells. */
export async function keyList(): Promise<void> {
  const place = make("div", "key-groups", "");
  // It scrolls where the window is low, so it takes the keyboard.
  place.tabIndex = 0;
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", "Các phím");
  for (const [heading, keys] of groups) {
    const list = make("dl", "keys", "");
    for (const [key, does] of keys) list.append(make("dt", "", key), make("dd", "", does));
    place.append(make("h3", "", heading), list);
  }
  await openDialog("Phím tắt", [place], [{ answer: "", words: "Đóng" }]);
}
