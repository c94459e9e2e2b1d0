import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import type { Host } from "../../host.ts";
import type { Arguments } from "../arguments.ts";
import type { Desk } from "./desk.ts";

/**
 * Lets the bundle make one file, and puts it where somebody wants it.
 * @param make asks for it and answers with its link
 */
export async function madeFile<T extends { readonly link: string }>(
  desk: Desk,
  given: Arguments,
  make: (host: Host) => T,
): Promise<T> {
  const [path = ""] = given.words;
  const out = desk.required(given, "out");
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-"));
  try {
    const made = await desk.changeFile(path, desk.openFile, (book) =>
      make(
        desk.openHost(book, {
          path,
          papers: folder,
          user: given.options.get("user"),
          now: desk.clockOf(given),
        }),
      ),
    );
    const { link } = made;
    const file = link.startsWith("file:") ? fileURLToPath(link) : resolve(path, "..", link);
    copyFileSync(file, out);
    return made;
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return desk.refuse(`Không ghi được ${out}: ${whyNot(code)}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
