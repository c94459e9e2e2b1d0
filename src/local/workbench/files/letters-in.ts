import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime, { type Address } from "postal-mime";
import { keepLog, outboxOf } from "../../session/open-host.ts";
import type { LetterShown } from "../protocol.ts";
import { papersFolderOf } from "./papers-in.ts";

/** The folder of a book's letters. */
const folderOf = (book: string): string => outboxOf(papersFolderOf(book));

const addresses = (list: readonly Address[] | undefined): readonly string[] =>
  (list ?? []).flatMap(({ address, group }) =>
    group === undefined ? (address ?? "") : group.map((each) => each.address),
  );

async function letterShown(path: string, name: string): Promise<LetterShown> {
  // Written by local/mail/eml.ts: a few parts and short heads. Whatever else lies there is read no further.
  const mail = await PostalMime.parse(readFileSync(path), { maxNestingDepth: 10 });
  const moment = Date.parse(mail.date ?? "");
  return {
    id: name,
    to: addresses(mail.to).filter((address) => address !== ""),
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    attachments: mail.attachments.map(({ filename }) => filename ?? "tệp"),
    madeAt: Number.isNaN(moment) ? lstatSync(path).mtimeMs : moment,
  };
}

/** Names of the letters of a book, in the order of time; none where none was written yet. */
export function letterNames(book: string): readonly string[] {
  const folder = folderOf(book);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".eml"))
    .map(({ name }) => name)
    .sort();
}

/** The path of a letter by its id; undefined: there is none. */
export function letterPathOf(book: string, id: string): string | undefined {
  return letterNames(book).includes(id) ? join(folderOf(book), id) : undefined;
}

/** The letters of a book, read; one that cannot be read is shown by its name. */
export async function lettersIn(book: string): Promise<readonly LetterShown[]> {
  return Promise.all(
    letterNames(book).map(async (name) => {
      const path = join(folderOf(book), name);
      try {
        return await letterShown(path, name);
      } catch (fault) {
        keepLog(`${path}: ${String(fault)}`);
        return {
          id: name,
          to: [],
          subject: name,
          text: "Không đọc được tệp thư này. Mở nó bằng chương trình thư.",
          attachments: [],
          madeAt: lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
        };
      }
    }),
  );
}
