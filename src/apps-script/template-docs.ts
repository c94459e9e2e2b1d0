import type { Papers } from "../ports/papers.ts";
import type { TemplateDocs } from "../ports/template-docs.ts";
import { docx } from "./papers.ts";
import { noteServiceError } from "./service-error.ts";
import type { GoogleGlobals } from "./surface.ts";

/** What a refusal means, by its HTTP code and the reason that Drive's answer names; the first that fits. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [
    /^401/u,
    "Google không nhận phiên làm việc này. Tải lại trang tính, chạy lại và chọn “Cho phép” nếu được hỏi.",
  ],
  [
    /exportSizeLimitExceeded/u,
    "Bản đang sửa quá lớn: Google chỉ xuất được tệp đến 10 MB. Bỏ bớt hoặc thu nhỏ hình ảnh trong mẫu rồi nạp lại.",
  ],
  [
    /^429|[rR]ateLimitExceeded|dailyLimitExceeded|quotaExceeded/u,
    "Google đang giới hạn số lần gọi của tài khoản này. Đợi vài phút rồi nạp lại.",
  ],
  [
    /fileNotExportable|^400/u,
    "Tệp đang sửa không còn là Google Tài liệu nên không xuất được. Bấm “Sửa mẫu” để tạo bản mới.",
  ],
  [/^404/u, "Không mở được bản đang sửa: tệp đã bị xóa hoặc là của người khác."],
  [/^403/u, "Sổ chưa được quyền đọc bản đang sửa. Chạy lại và chọn “Cho phép” khi Google hỏi."],
];

/**
 * Editable templates in the clerk's Drive. The advanced service's binary export is undocumented, hence Drive's REST
 * address (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export); its refusals:
 * https://developers.google.com/workspace/drive/api/guides/handle-errors
 */
export function driveTemplateDocs(
  { UrlFetchApp, ScriptApp }: Pick<GoogleGlobals, "UrlFetchApp" | "ScriptApp">,
  papers: Pick<Papers, "find" | "create">,
): TemplateDocs {
  return {
    find: (key) => papers.find(key),
    open: (key, name, bytes) => papers.create({ key, name, bytes, source: "", as: "google-doc" }),
    export: (id) => {
      const address = `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(id)}/export?mimeType=${docx}`;
      const answer = UrlFetchApp.fetch(address, {
        headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
        muteHttpExceptions: true,
      });
      const code = answer.getResponseCode();
      // Bytes of the service are signed; Uint8Array wraps −1 to 255, which is the byte that was meant.
      if (code === 200) return { bytes: Uint8Array.from(answer.getContent()) };
      const said = `${code} ${answer.getContentText().slice(0, 2000)}`;
      const sentence =
        sentences.find(([pattern]) => pattern.test(said))?.[1] ??
        "Google đang bận hoặc gặp lỗi tạm thời. Đợi vài phút rồi nạp lại.";
      noteServiceError(`export: ${said}`);
      return { refused: sentence };
    },
  };
}
