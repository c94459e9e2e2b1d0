import type { GoogleHttpResponse, GoogleUrlFetchApp } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { object, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { blobBytes } from "./blob.ts";
import { tokenOf } from "./script-app.ts";

/** The manifest's urlFetchWhitelist: https://developers.google.com/apps-script/manifest/allowlist-url */
export const ALLOWED = "https://www.googleapis.com/drive/v3/";
const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export */
const MOST_BYTES = 10_000_000;

const EXPORT = /^files\/([^/?]+)\/export\?mimeType=([^&]+)$/;

interface Response {
  readonly code: number;
  readonly content: Uint8Array;
}

/** The one thing that is fetched: the export of a Google Doc by Drive's REST address. There is no network behind it. */
export function makeUrlFetchApp(run: Run): GoogleUrlFetchApp {
  return strict<GoogleUrlFetchApp>(run.realm, "UrlFetchApp", {
    fetch: method(
      run,
      "UrlFetchApp.fetch",
      [text, object],
      (url: string, params: Parameters<GoogleUrlFetchApp["fetch"]>[1]) => {
        refuseUnknown(run, params);
        // Google's own words for this are not published.
        if (!url.startsWith(ALLOWED))
          throw exception(
            run,
            `Limited access to URL: ${url} is not in the urlFetchWhitelist of the manifest.`,
          );
        const response = answer(run, url.slice(ALLOWED.length), params.headers.Authorization);
        if (response.code >= 400 && !params.muteHttpExceptions) throw failed(run, response);
        return makeResponse(run, response);
      },
      {},
    ),
  });
}

function refuseUnknown(run: Run, params: object): void {
  const known = ["headers", "muteHttpExceptions"];
  const unknown = Object.keys(params).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw exception(run, `chưa có trong máy chủ cục bộ: UrlFetchApp.fetch ${unknown}`);
}

/** Drive's answers: https://developers.google.com/workspace/drive/api/guides/handle-errors */
function answer(run: Run, path: string, authorization: string): Response {
  const [, id, mimeType] = EXPORT.exec(path) ?? [];
  if (id === undefined || mimeType === undefined)
    throw exception(run, `chưa có trong máy chủ cục bộ: GET ${path}`);
  if (authorization !== `Bearer ${tokenOf(run)}`) return refused(401, "authError", "Invalid Credentials");
  const record = run.book.files.find((file) => file.id === decodeURIComponent(id) && file.owner === run.user);
  const bytes = record?.fileName === undefined ? undefined : run.drive?.read(record.fileName);
  if (record === undefined || bytes === undefined) return refused(404, "notFound", `File not found: ${id}.`);
  if (record.mimeType !== GOOGLE_DOC)
    return refused(403, "fileNotExportable", "Export only supports Docs Editors files.");
  if (decodeURIComponent(mimeType) !== DOCX)
    throw exception(run, `chưa có trong máy chủ cục bộ: xuất ra ${mimeType}`);
  if (bytes.length > MOST_BYTES)
    return refused(403, "exportSizeLimitExceeded", "This file is too large to be exported.");
  return { code: 200, content: bytes };
}

function refused(code: number, reason: string, message: string): Response {
  const body = { error: { code, message, errors: [{ message, domain: "global", reason }] } };
  return { code, content: Buffer.from(JSON.stringify(body, null, 1)) };
}

function failed(run: Run, { code, content }: Response): Error {
  const body = Buffer.from(content).toString("utf8");
  return exception(
    run,
    `Request failed for https://www.googleapis.com returned code ${code}. Truncated server response: ${body.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
  );
}

function makeResponse(run: Run, { code, content }: Response): GoogleHttpResponse {
  const free = { free: true };
  return strict<GoogleHttpResponse>(run.realm, "HTTPResponse", {
    getResponseCode: method(run, "HTTPResponse.getResponseCode", [], () => code, free),
    getContent: method(run, "HTTPResponse.getContent", [], () => blobBytes(run, content), free),
    getContentText: method(
      run,
      "HTTPResponse.getContentText",
      [],
      () => Buffer.from(content).toString("utf8"),
      free,
    ),
  });
}
