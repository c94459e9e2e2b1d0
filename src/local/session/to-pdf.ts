import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice starts in seconds; one that has not ended by then never does. On a busy machine each paper takes its own time. */
export const patienceWith = (papers: number): number => 120_000 + 20_000 * papers;

function isThere(file: string): boolean {
  try {
    return statSync(file).size > 0;
  } catch {
    // Not there: the one thing asked about.
    return false;
  }
}

interface Ended {
  readonly missing: boolean;
  /** It was stopped because it did not come to an end. */
  readonly late: boolean;
  readonly said: string;
}

/** Runs it to its end, whatever that is. @returns what it complained of, or that it is not there, or did not end */
const soffice = (args: readonly string[], patience: number): Promise<Ended> =>
  new Promise((resolve) => {
    execFile("soffice", args, { encoding: "utf8", timeout: patience }, (error, _, said) => {
      // Of Java, which no paper needs, it complains on every machine that has none.
      const lines = said.split("\n").filter((line) => !line.includes("javaldx"));
      const late = error?.killed === true;
      resolve({ missing: error?.code === "ENOENT", late, said: lines.join("\n").trim() });
    });
  });

/**
 * Turns papers into PDF beside them, where LibreOffice is installed; each sentence for the person who asked. Who waits for it may go on
 * with other things.
 * @param patience milliseconds after which LibreOffice is stopped
 * @returns whether every paper has its PDF
 */
export async function toPdf(
  papers: readonly string[],
  folder: string,
  patience: number,
  tell: (line: string) => void,
): Promise<boolean> {
  // A profile of its own: a LibreOffice that is open at the desk would take the job and answer nothing.
  const profile = mkdtempSync(join(tmpdir(), "thi-dua-pdf-"));
  try {
    const ways = ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const args = [...ways, "--convert-to", "pdf", "--outdir", folder, ...papers];
    const { missing, late, said } = await soffice(args, patience);
    if (missing) {
      tell("Máy này chưa cài LibreOffice nên chưa xuất được PDF; các tệp .docx đã có.");
      return false;
    }
    const lost = papers.filter((paper) => !isThere(join(folder, basename(paper).replace(/\.\w+$/u, ".pdf"))));
    const why = late
      ? "LibreOffice chạy lâu quá nên đã bị dừng. Hãy đóng bớt chương trình rồi xuất lại, hoặc mở tệp bằng Word rồi lưu thành PDF."
      : said;
    for (const paper of lost) tell(`Chưa xuất được PDF từ ${basename(paper)}. ${why}`.trim());
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
