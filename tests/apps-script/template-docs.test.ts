import { expect, test, vi } from "vitest";
import { driveTemplateDocs } from "../../src/apps-script/template-docs.ts";

const papers = {
  find: () => undefined,
  create: () => {
    throw new Error("not asked for");
  },
};

/** The adapter over a service that gives this answer to whatever is fetched, and what it was asked. */
function answering(code: number, content: readonly number[]) {
  const asked: unknown[] = [];
  const docs = driveTemplateDocs(
    {
      ScriptApp: {
        getOAuthToken: () => "khoa",
        newTrigger: () => expect.unreachable(),
        getProjectTriggers: () => [],
        deleteTrigger: () => undefined,
      },
      UrlFetchApp: {
        fetch: (...call) => {
          asked.push(call);
          return {
            getResponseCode: () => code,
            getContent: () => [...content],
            getContentText: () => Buffer.from(Uint8Array.from(content)).toString("utf8"),
          };
        },
      },
    },
    papers,
  );
  return { docs, asked };
}

const body = (reason: string): readonly number[] => [
  ...Buffer.from(JSON.stringify({ error: { errors: [{ reason }], message: "Vì sao" } })),
];

test("the file is asked for by Drive's own address, with the script's token, and signed bytes are turned round", () => {
  const { docs, asked } = answering(200, [80, 75, -1, -128, 127]);
  expect(docs.export("1Ab/c?d")).toEqual({ bytes: Uint8Array.from([80, 75, 255, 128, 127]) });
  expect(asked).toEqual([
    [
      "https://www.googleapis.com/drive/v3/files/1Ab%2Fc%3Fd/export?mimeType=application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      { headers: { Authorization: "Bearer khoa" }, muteHttpExceptions: true },
    ],
  ]);
});

test.each([
  [400, "badRequest", "không còn là Google Tài liệu"],
  [401, "authError", "Tải lại trang tính"],
  [403, "appNotAuthorizedToFile", "chọn “Cho phép”"],
  [403, "insufficientPermissions", "chọn “Cho phép”"],
  [403, "exportSizeLimitExceeded", "đến 10 MB"],
  [403, "userRateLimitExceeded", "giới hạn số lần gọi"],
  [403, "rateLimitExceeded", "giới hạn số lần gọi"],
  [403, "dailyLimitExceeded", "giới hạn số lần gọi"],
  [403, "fileNotExportable", "không còn là Google Tài liệu"],
  [404, "notFound", "đã bị xóa hoặc là của người khác"],
  [429, "rateLimitExceeded", "giới hạn số lần gọi"],
  [500, "internalError", "lỗi tạm thời"],
  [503, "backendError", "lỗi tạm thời"],
])("answer %i %s is told to the clerk", (code, reason, words) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const exported = answering(code, body(reason)).docs.export("1");
  expect(exported).toEqual({ refused: expect.stringContaining(words) as unknown });
  // The code and the service's words are kept for whoever helps; a clerk reads neither.
  expect(exported).toEqual({ refused: expect.not.stringMatching(/\(mã|[a-z][A-Z]/u) as unknown });
  expect(log.mock.calls.flat().join()).toContain(`${code} `);
  log.mockRestore();
});

test("an answer that is no JSON is a sentence too", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(answering(502, [...Buffer.from("<html>Bad gateway</html>")]).docs.export("1")).toEqual({
    refused: "Google đang bận hoặc gặp lỗi tạm thời. Đợi vài phút rồi nạp lại.",
  });
  expect(log.mock.calls.flat().join()).toContain("502 <html>Bad gateway</html>");
  log.mockRestore();
});
