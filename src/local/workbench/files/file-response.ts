import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { zipSync } from "fflate";
import { patienceWith, toPdf } from "../../session/to-pdf.ts";
import type { FileDeps } from "./file-calls.ts";
import { letterNames, letterPathOf } from "./letters-in.ts";
import { paperPathOf } from "./papers-in.ts";

const types: Readonly<Record<string, string>> = {
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".ics": "text/calendar; charset=utf-8",
  ".pdf": "application/pdf",
  ".eml": "message/rfc822",
  ".zip": "application/zip",
};

/** Bytes to be kept as a file: no browser shows them in a window of this origin. */
function attachment(name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes, {
    headers: {
      "Content-Type": types[extname(name).toLowerCase()] ?? "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${encoded}`,
    },
  });
}

const missing = (): Response => new Response("Không có tệp này.", { status: 404 });

async function fileAt(path: string | undefined): Promise<Response> {
  return path === undefined ? missing() : attachment(basename(path), new Uint8Array(await readFile(path)));
}

async function pdfOf(path: string | undefined): Promise<Response> {
  if (path === undefined) return missing();
  const folder = await mkdtemp(join(tmpdir(), "thi-dua-pdf-"));
  const said: string[] = [];
  try {
    if (!(await toPdf([path], folder, patienceWith(1), (line) => said.push(line))))
      return new Response(said.join("\n"), { status: 503 });
    return await fileAt(join(folder, basename(path).replace(/\.\w+$/u, ".pdf")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function zipped(book: string): Promise<Response> {
  const files: Record<string, Uint8Array> = {};
  for (const name of letterNames(book)) {
    const path = letterPathOf(book, name);
    if (path !== undefined) files[name] = await readFile(path);
  }
  return attachment("thu.zip", new Uint8Array(zipSync(files)));
}

/**
 * Answers `GET /file/<kind>` and `/file/<kind>/<id>` (protocol.ts).
 * @param id as it stands in the address, decoded
 */
export async function fileResponse(deps: FileDeps, kind: string, id: string): Promise<Response> {
  const book = deps.book();
  if (book === undefined) return missing();
  switch (kind) {
    case "book":
      await deps.save();
      return fileAt(book);
    case "paper":
      return fileAt(paperPathOf(book, id));
    case "pdf":
      return pdfOf(paperPathOf(book, id));
    case "letter":
      return fileAt(letterPathOf(book, id));
    case "letters":
      return zipped(book);
    default:
      return missing();
  }
}
