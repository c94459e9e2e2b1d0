import type { Handed } from "../../../src/core/levels/handed.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { readHandedFile } from "../../../src/reading/returned/read-handed.ts";
import type { RowsBySheet } from "../../core/book-of.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { asked, cutGrid, LAN, type Office, officeOver, START, setUpOffice, twinOf } from "../office.ts";

let empty: Office | undefined;

/** A book after set-up with these rows, its own folder beside it. */
export async function officeWithRows(rows: RowsBySheet): Promise<Office> {
  empty ??= await setUpOffice();
  const office = officeOver(twinOf(empty.book), memoryDrive());
  typeLabelled(
    office.book,
    new Map(Object.entries(rows)) as unknown as Parameters<typeof typeLabelled>[1],
    START,
  );
  cutGrid(office.book);
  return office;
}

/** The same office at this moment, to try something on. */
export const twinOffice = ({ book }: Office): Office => officeOver(twinOf(book), memoryDrive());

/** The bytes of the file with this link. */
export function fileOf({ drive }: Office, link: string): Uint8Array {
  const name = decodeURIComponent(link.slice(link.lastIndexOf("/") + 1));
  const bytes = drive.files.get(name);
  if (bytes === undefined) throw new Error(`no file ${name}: ${[...drive.files.keys()].join(", ")}`);
  return bytes;
}

/** A campaign as it comes out of the file that hands it down. */
export function handDown(office: Office, campaign: string): Handed {
  const { link } = asked(office.clerk(LAN, {}), { verb: "levels.hand-down", campaign });
  const read = readHandedFile(fileOf(office, link));
  if (!read.ok) throw new Error(read.why);
  return read.handed;
}

/** Looks and takes in. */
export function takeIn(host: Host, handed: Handed, days = "") {
  const choice = { handed, office: "", days };
  const { fingerprint } = asked(host, { verb: "levels.preview", ...choice });
  return asked(host, { verb: "levels.take", ...choice, fingerprint });
}
