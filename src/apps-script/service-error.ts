import type { ProtectedError } from "../ports/workbook.ts";

/**
 * What a service meant by an exception. Google localises the text to the clerk's account, so each kind is known in
 * English and in Vietnamese (list of texts: https://github.com/RomainVialard/ErrorHandler).
 */
export type ServiceErrorKind =
  | "try-again"
  | "quota"
  | "not-reachable"
  | "no-permission"
  /** The letter itself was refused, so it surely did not leave. */
  | "bad-letter"
  | "too-many-timers"
  /** A cell or sheet that this clerk may not edit. */
  | "protected"
  /** A workbook without Google that holds what no edit can follow: its host says in full what to do. */
  | "refused"
  | "other";

const texts: readonly (readonly [ServiceErrorKind, RegExp])[] = [
  ["quota", /too many times for one day|quá nhiều lần trong một ngày|using too much computer time/iu],
  [
    "bad-letter",
    /Invalid email|Email không hợp lệ|no recipient|too large: subject|Limit Exceeded: Email|giới hạn: Người nhận email/iu,
  ],
  ["protected", /protected cell or object|ô hoặc đối tượng[^.]*bảo vệ/iu],
  ["too-many-timers", /too many (?:time-based )?triggers/iu],
  ["refused", /^Không .+ được .*trang “.+: .+\. Hãy .+ trước\.$/u],
  [
    "not-reachable",
    /File not found|No item with the given ID|Không tìm thấy mục nào có ID|is missing \(perhaps|bị thiếu \(có thể/iu,
  ],
  [
    "no-permission",
    /do not have permission|permissions are not sufficient|insufficient authentication scopes|Authorization is required|không có quyền|quyền được chỉ định không đủ|Cần được cho phép|has not been used in project/iu,
  ],
  [
    "try-again",
    /server error occurred|máy chủ đã gặp lỗi|timed out|simultaneous invocations|running simultaneously|in a short time|too many LockService operations|Rate Limit|Backend Error|Empty response|Câu trả lời trống|Service error|Address unavailable|Service unavailable|Quota exceeded for quota metric|failed while accessing|trigger service|kích hoạt dịch vụ/iu,
  ],
];

/** The text of anything thrown, without the prefix Google puts before it. */
export function errorText(thrown: unknown): string {
  const text =
    typeof thrown === "object" && thrown !== null && "message" in thrown
      ? String(thrown.message)
      : String(thrown);
  return text.replace(/^(?:ScriptError: )?(?:Exception|Error|GoogleJsonResponseException): /u, "");
}

export function classifyServiceError(thrown: unknown): ServiceErrorKind {
  const text = errorText(thrown);
  return texts.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";
}

/** A protection's refusal, with the tab it is about: Google's sentence leaves that out. */
class ProtectedSheet extends Error implements ProtectedError {
  readonly protectedSheet: string;
  constructor(sheet: string, text: string) {
    super(text);
    this.protectedSheet = sheet;
  }
}

/** Changes something in a tab; where a protection refuses it, the error tells in which. */
export function inSheet<T>(sheet: string, change: () => T): T {
  try {
    return change();
  } catch (thrown) {
    if (classifyServiceError(thrown) !== "protected") throw thrown;
    throw new ProtectedSheet(sheet, errorText(thrown));
  }
}

/**
 * Keeps what was thrown for whoever helps: *Lần thực thi* of the script's project on Google, a file on a machine without
 * it. A clerk reads what happened and what to do, never a service's own words.
 */
export function noteServiceError(thrown: unknown): void {
  const stack =
    typeof thrown === "object" && thrown !== null && "stack" in thrown ? String(thrown.stack) : "";
  console.error(`Sổ Thi đua: ${errorText(thrown)}${stack === "" ? "" : `\n${stack}`}`);
}

/** The sentence a clerk reads when a command broke off; the service's own words go to the log of executions. */
export function serviceSentence(thrown: unknown): string {
  const text = errorText(thrown);
  noteServiceError(thrown);
  switch (classifyServiceError(thrown)) {
    case "try-again":
      return "Google đang bận hoặc gặp lỗi tạm thời. Đợi vài phút rồi chạy lại; phần đã làm được giữ nguyên.";
    case "quota":
      return "Đã hết hạn mức trong ngày của Google cho tài khoản này. Chạy lại vào ngày mai.";
    case "no-permission":
      return "Sổ chưa được cấp quyền cho việc này. Chạy lại lệnh và chọn “Cho phép”; nếu đang đăng nhập nhiều tài khoản Google, hãy chỉ dùng một tài khoản.";
    case "bad-letter":
      return "Google không nhận thư này: địa chỉ sai, không có người nhận, hoặc thư quá dài. Sửa địa chỉ ở cột “Email” của “Đơn vị” hoặc trong “Cấu hình” rồi chạy lại.";
    case "too-many-timers":
      return "Tài khoản này đã hẹn giờ đủ 20 việc cho sổ. Mở Tiện ích mở rộng › Apps Script › Trình kích hoạt, xóa bớt rồi chạy lại.";
    case "protected":
      return `${thrown instanceof ProtectedSheet ? `Trang “${thrown.protectedSheet}”` : "Ô hoặc trang này"} được bảo vệ, tài khoản của anh/chị không sửa được: việc này dành cho người được sửa trang đó. Nếu anh/chị thuộc bộ phận thi đua, nhờ đồng nghiệp ghi anh/chị ở trang Phân quyền rồi áp dụng lại quyền, hoặc nhờ chủ sổ cho sửa ở Dữ liệu › Bảo vệ trang tính và dải ô; rồi chạy lại. Phần đã làm được giữ nguyên.`;
    case "not-reachable":
      return "Không mở được tệp: tệp đã bị xóa hoặc là của người khác. Nhờ người tạo tệp mở lại, hoặc tạo tệp mới.";
    case "refused":
      return text;
    default:
      return "Lệnh dừng vì lỗi ngoài dự kiến; phần đã làm được giữ nguyên. Chạy lại; vẫn thế thì báo người phụ trách sổ ngày, giờ xảy ra: lời báo của máy nằm trong nhật ký thực thi.";
  }
}
