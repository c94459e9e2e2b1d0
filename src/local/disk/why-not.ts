/** What the system says of a file, as a clerk is told. Codes are those of libuv (errno). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", "ổ đĩa đã đầy. Xóa bớt tệp không cần rồi chạy lại"],
  ["EDQUOT", "đã dùng hết dung lượng được cấp. Xóa bớt tệp không cần rồi chạy lại"],
  ["EROFS", "nơi lưu sổ chỉ cho đọc. Chép sổ sang nơi ghi được rồi chạy lại"],
  [
    "EACCES",
    "không có quyền ghi vào tệp hoặc thư mục này. Hỏi người quản lý máy, hoặc chép sổ sang thư mục của mình",
  ],
  [
    "EPERM",
    "không có quyền ghi vào tệp hoặc thư mục này. Hỏi người quản lý máy, hoặc chép sổ sang thư mục của mình",
  ],
  ["EBUSY", "tệp đang được chương trình khác giữ. Đóng chương trình đó rồi chạy lại"],
  ["ETXTBSY", "tệp đang được chương trình khác giữ. Đóng chương trình đó rồi chạy lại"],
  ["EISDIR", "đó là thư mục, không phải tệp. Ghi tên tệp sổ"],
  ["ENOTDIR", "đường dẫn đi qua một tệp, không phải thư mục. Kiểm tra lại tên"],
  ["ENOENT", "không còn tệp hoặc thư mục đó. Kiểm tra lại tên"],
  ["ENAMETOOLONG", "tên tệp quá dài. Đặt tên ngắn hơn"],
  ["ELOOP", "lối tắt dẫn vòng quanh. Ghi tên tệp thật"],
  ["ENODEV", "không còn ổ đĩa đó. Cắm lại ổ đĩa rồi chạy lại"],
  ["ENXIO", "không còn ổ đĩa đó. Cắm lại ổ đĩa rồi chạy lại"],
  ["EIO", "ổ đĩa báo lỗi khi ghi. Chép sổ sang ổ khác rồi chạy lại"],
  ["EMFILE", "máy đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại"],
]);

/** The code of a fault of the file system; undefined for any other fault, which is ours. */
export function faultCode(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" && "syscall" in fault
    ? fault.code
    : undefined;
}

/** Why a file could not be read or written, with its cure; without a full stop. */
export const whyNot = (code: string): string => WORDS.get(code) ?? `máy báo lỗi ${code}`;

/** The same where what failed is tried again by itself: there is nothing to be run again. */
export const whyNotYet = (code: string): string => whyNot(code).replace(/ rồi chạy lại$/u, "");
