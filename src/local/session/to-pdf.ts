import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice starts in seconds; a paper that takes longer than this never ends. */
const PATIENCE = 120_000;

function isThere(file: string): boolean {
  try {
    return statSync(file).size > 0;
  } catch {
    // Not there: the one thing asked about.
    return false;
  }
}

/** Runs it to its end, whatever that is. @returns what it complained of, or that it is not there */
const soffice = (args: readonly string[]): Promise<{ readonly missing: boolean; readonly said: string }> =>
  new Promise((resolve) => {
    execFile("soffice", args, { encoding: "utf8", timeout: PATIENCE }, (error, _, said) => {
      resolve({ missing: error !== null && error.code === "ENOENT", said: said.trim() });
    });
  });

/**
 * Turns papers into PDF beside them, where LibreOffice is installed; each sentence for the person who asked. Who waits for it may go on
 * with other things.
 * @returns whether every paper has its PDF
 */
export async function toPdf(
  papers: readonly string[],
  folder: string,
  tell: (line: string) => void,
): Promise<boolean> {
  // A profile of its own: a LibreOffice that is open at the desk would take the job and answer nothing.
  const profile = mkdtempSync(join(tmpdir(), "thi-dua-pdf-"));
  try {
    const ways = ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const { missing, said } = await soffice([...ways, "--convert-to", "pdf", "--outdir", folder, ...papers]);
    if (missing) {
      tell("Máy này chưa cài LibreOffice nên chưa xuất được PDF; các tệp .docx đã có.");
      return false;
    }
    const lost = papers.filter((paper) => !isThere(join(folder, basename(paper).replace(/\.\w+$/u, ".pdf"))));
    for (const paper of lost) tell(`Chưa xuất được PDF từ ${basename(paper)}. ${said}`.trim());
    return lost.length === 0;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Whether LibreOffice is on this machine: a program of its name stands in a folder where programs are looked for. */
export function hasSoffice(): boolean {
  const names = process.platform === "win32" ? ["soffice.exe", "soffice.com"] : ["soffice"];
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && names.some((name) => isThere(join(folder, name))));
}
