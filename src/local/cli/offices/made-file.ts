import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import type { Host } from "../../host.ts";
import { openHost } from "../../session/open-host.ts";
import { changeFile, openFile } from "../../session/workbook-file.ts";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Arguments } from "../words/arguments.ts";
import { required } from "../words/arguments.ts";
import { clockOf } from "../words/clock-of.ts";

/**
 * Lets the bundle make one file, and puts it where somebody wants it.
 * @param make asks for it and answers with its link
 */
export async function madeFile<T extends { readonly link: string }>(
  given: Arguments,
  make: (host: Host) => T,
): Promise<T> {
  const [path = ""] = given.words;
  const out = required(given, "out");
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-"));
  try {
    const made = await changeFile(path, openFile, (book) =>
      make(
        openHost(book, {
          path,
          papers: folder,
          user: given.options.get("user"),
          now: clockOf(given),
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
    throw new WrongUse(`Không ghi được ${out}: ${whyNot(code)}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
