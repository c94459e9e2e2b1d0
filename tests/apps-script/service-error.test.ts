import { expect, test, vi } from "vitest";
import {
  classifyServiceError,
  errorText,
  inSheet,
  serviceSentence,
} from "../../src/apps-script/service-error.ts";

/** Google's texts, English and Vietnamese (platform facts §11). */
test.each([
  ["quota", "Service invoked too many times for one day: email."],
  ["quota", "Dịch vụ bị gọi quá nhiều lần trong một ngày: email."],
  ["quota", "Service using too much computer time for one day"],
  [
    "no-permission",
    "You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
  ],
  [
    "no-permission",
    "Bạn không có quyền gọi MailApp.sendEmail. Các quyền bắt buộc: https://www.googleapis.com/auth/script.send_mail",
  ],
  [
    "no-permission",
    "Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
  ],
  [
    "no-permission",
    "Các quyền được chỉ định không đủ để gọi MailApp.sendEmail. Các quyền bắt buộc: https://www.googleapis.com/auth/script.send_mail",
  ],
  [
    "no-permission",
    "Authorization is required to perform that action. Please run the script again to authorize it.",
  ],
  ["no-permission", "Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ."],
  ["bad-letter", "Invalid email: an@"],
  ["bad-letter", "Email không hợp lệ: an@"],
  ["bad-letter", "Failed to send email: no recipient"],
  ["bad-letter", "Argument too large: subject"],
  ["bad-letter", "Limit Exceeded: Email Recipients Per Message."],
  ["bad-letter", "Đã vượt quá giới hạn: Người nhận email trên mỗi thư."],
  ["bad-letter", "Limit Exceeded: Email Body Size."],
  [
    "too-many-timers",
    "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  ],
  [
    "too-many-timers",
    "This script has too many time-based triggers. Triggers must be deleted from the script before more can be added.",
  ],
  [
    "protected",
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  ],
  ["try-again", "There are too many LockService operations against the same script."],
  ["try-again", "Unable to talk to trigger service"],
  ["try-again", "Không thể trao đổi với người môi giới để kích hoạt dịch vụ"],
  ["try-again", "We're sorry, a server error occurred. Please wait a bit and try again."],
  ["try-again", "Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại."],
  ["not-reachable", "File not found: tep-1."],
  ["not-reachable", "Tài liệu x bị thiếu (có thể tài liệu đã bị xóa?)"],
  [
    "refused",
    "Không chèn thêm dòng 3 được trên trang “Bảng”: việc này làm hỏng PivotTable D3:E8. Hãy chọn chỗ khác, hoặc mở sổ bằng Excel và chuyển hoặc xóa PivotTable đó trước.",
  ],
  ["other", "Cannot read properties of undefined"],
])("%s: %s", (kind, text) => {
  expect(classifyServiceError(new Error(`Exception: ${text}`))).toBe(kind);
  expect(errorText({ message: `ScriptError: Exception: ${text}` })).toBe(text);
});

/** What is kept for whoever helps while some work is done. */
function loggedBy(work: () => void): string {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  try {
    work();
    return log.mock.calls.flat().join("\n");
  } finally {
    log.mockRestore();
  }
}

test.each([
  "Service invoked too many times for one day: email.",
  "You do not have permission to call MailApp.sendEmail. Required permissions: https://x",
  "Invalid email: an@",
  "This script has too many triggers.",
  "You are trying to edit a protected cell or object.",
  "File not found: tep-1.",
  "Service error: Drive",
  "Cannot read properties of undefined",
])("a clerk reads no word of “%s”; it is kept for whoever helps", (text) => {
  let sentence = "";
  expect(loggedBy(() => (sentence = serviceSentence(new Error(text))))).toContain(text);
  expect(sentence).not.toContain(text);
  // No brackets with something behind the sentence, and a word on what to do.
  expect(sentence).toMatch(/(?:Chạy lại|chạy lại|Nhờ người)[^()]*\.$/u);
});

/** What a change in a tab throws, told to the clerk. */
function toldOf(text: string): string {
  try {
    inSheet("Mốc", () => {
      throw new Error(text);
    });
  } catch (thrown) {
    return serviceSentence(thrown);
  }
  return "";
}

test("a protected tab is named, with who can help and what was lost: nothing", () => {
  const text = "You are trying to edit a protected cell or object.";
  expect(toldOf(text)).toBe(
    `Trang “Mốc” được bảo vệ, tài khoản của anh/chị không sửa được: việc này dành cho người được sửa trang đó. Nếu anh/chị thuộc bộ phận thi đua, nhờ đồng nghiệp ghi anh/chị ở trang Phân quyền rồi áp dụng lại quyền, hoặc nhờ chủ sổ cho sửa ở Dữ liệu › Bảo vệ trang tính và dải ô; rồi chạy lại. Phần đã làm được giữ nguyên.`,
  );
  expect(toldOf("Service error: Drive")).not.toContain("Mốc");
});
