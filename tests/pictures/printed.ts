import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patienceWith, toPdf } from "../../src/local/session/to-pdf.ts";

/** Dots an inch; the guide shows a page about half as large. */
const FINENESS = "80";

/** One font with the measures of Times New Roman and one without serifs, so that a picture does not hang on the machine. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts/truetype/croscore</dir><dir>/usr/share/fonts/truetype/dejavu</dir>
<alias binding="same"><family>Times New Roman</family><accept><family>Tinos</family></accept></alias>
<alias binding="same"><family>Arial</family><accept><family>Arimo</family></accept></alias>
</fontconfig>`;

export interface Printed {
  readonly name: string;
  readonly file: Uint8Array;
}

/**
 * Prints files with LibreOffice, all in one start.
 * @param files names with their endings, .docx or .xlsx
 * @returns the pages of each file as PNG, by its name
 */
export async function printed(files: readonly Printed[]): Promise<ReadonlyMap<string, readonly Buffer[]>> {
  const at = mkdtempSync(join(tmpdir(), "thi-dua-hinh-"));
  const before = process.env["FONTCONFIG_FILE"];
  try {
    writeFileSync(join(at, "fonts.conf"), fonts);
    process.env["FONTCONFIG_FILE"] = join(at, "fonts.conf");
    for (const { name, file } of files) writeFileSync(join(at, name), file);
    const said: string[] = [];
    const paths = files.map(({ name }) => join(at, name));
    const patience = patienceWith(paths.length);
    if (!(await toPdf(paths, at, patience, (line) => said.push(line)))) throw new Error(said.join("\n"));
    return new Map(
      files.map(({ name }) => {
        const stem = name.replace(/\.\w+$/u, "");
        execFileSync("pdftoppm", [
          "-r",
          FINENESS,
          "-png",
          join(at, `${stem}.pdf`),
          join(at, `${stem}-trang`),
        ]);
        const pages = readdirSync(at).filter((file) => file.startsWith(`${stem}-trang`));
        return [name, pages.sort().map((file) => readFileSync(join(at, file)))];
      }),
    );
  } finally {
    if (before === undefined) delete process.env["FONTCONFIG_FILE"];
    else process.env["FONTCONFIG_FILE"] = before;
    rmSync(at, { recursive: true, force: true });
  }
}
