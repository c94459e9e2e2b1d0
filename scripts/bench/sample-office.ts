import { readFileSync } from "node:fs";
import type { Answers, Request, VerbName } from "../../src/app/all-verbs.ts";
import type { Answer } from "../../src/app/door/answer.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { pushedCode, scriptOf } from "../../src/local/google/script.ts";
import { type Host, makeHost } from "../../src/local/host.ts";
import { memoryOutbox } from "../../src/local/mail/memory-outbox.ts";
import { driveSetUp } from "../../src/local/session/drive-set-up.ts";
import { readSamples, typeSamples } from "../../src/local/session/sample-rows.ts";
import { nameOf } from "./person-name.ts";

/** *Thiết lập sổ* to its end: the click, and what its page asks for. */
export function setUp(host: Host): void {
  host.call("setUp");
  driveSetUp(host, () => undefined);
}

/** Friday 20 November 2026, 09:00 in Viet Nam. */
export const start = Date.UTC(2026, 10, 20, 2);

const script = scriptOf(pushedCode((name) => readFileSync(`appsscript/${name}`, "utf8")));

/** A clerk at a book, with the bundle as it is pushed. @param drive where its files are, if somebody reads them */
export function hostOver(book: Book, daysLater: number, drive = memoryDrive()): Host {
  return makeHost({
    book,
    user: "canbo@example.gov.vn",
    now: () => start + daysLater * 86_400_000,
    timeZone: "Asia/Ho_Chi_Minh",
    pages: (name) => readFileSync(`appsscript/${name}.html`, "utf8"),
    drive,
    outbox: memoryOutbox(),
    mailPerDay: 1_500,
    script,
  });
}

/** Asks the bundle's one door as a page does. Throws what a page would show as a refusal. */
export function asked<Name extends VerbName>(host: Host, request: Request<Name>): Answers[Name] {
  // The door answers a verb with what that verb's `run` gives (src/app/rpc.ts).
  const answer = JSON.parse(String(host.call("rpc", JSON.stringify(request)))) as Answer<Answers[Name]>;
  if (!answer.ok) throw new Error(`${request.verb}: ${answer.message}`);
  return answer.value;
}

/** The sample office with its nominations of persons repeated for other persons until there are `rows` of them. */
export async function officeOf(rows: number): Promise<Book> {
  const book = await openBook(undefined);
  setUp(hostOver(book, 0));
  const samples = readSamples("samples");
  typeSamples(book, samples, start);
  const nominations = samples.get("Đề nghị") ?? [];
  const people = nominations.filter(
    (row) => row["Đối tượng"] === "cá nhân" && row["Số sổ vàng"] === undefined,
  );
  const more = Array.from({ length: Math.max(0, rows - nominations.length) }, (_, index) => ({
    ...people[index % people.length],
    Mã: `DN-X${String(index).padStart(5, "0")}`,
    "Họ tên / Tên tập thể": nameOf(index),
  }));
  typeSamples(book, new Map([["Đề nghị", more]]), start);
  return book;
}
