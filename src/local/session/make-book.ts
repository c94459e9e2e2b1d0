import { driveSetUp } from "./drive-set-up.ts";
import { openHost, projectFile } from "./open-host.ts";
import { addLateTabs, readSamples, type SampleKind, typeSamples } from "./sample-rows.ts";
import { changeFile, newFile } from "./workbook-file.ts";

/** What a new book is to be. */
export interface NewBook {
  /** Where nothing may stand yet. */
  readonly path: string;
  /** Which rows of the sample office are typed into it. */
  readonly sample: SampleKind | undefined;
  readonly now: () => number;
}

/**
 * Makes a book, sets it up and saves it.
 * @param tell is given what a clerk reads of each step
 * @throws WrongUse where it cannot stand there
 */
export async function makeBook({ path, sample, now }: NewBook, tell: (line: string) => void): Promise<void> {
  await changeFile(path, newFile, (book) => {
    const host = openHost(book, { path, user: undefined, now });
    const blank = book.sheets.map(({ name }) => name);
    const samples = sample === undefined ? undefined : readSamples(projectFile("samples"), sample);
    if (samples !== undefined) addLateTabs(book, samples);
    host.call("setUp");
    driveSetUp(host, tell);
    // What is to be done next in an empty book is done in the sample.
    if (!sample) for (const { message } of host.toasts()) tell(message);
    for (const { title, message } of host.alerts()) tell(`${title}: ${message}`);
    // The tab that every new book is born with; set-up never deletes a tab of anybody's.
    book.sheets = book.sheets.filter(({ name }) => !blank.includes(name));
    if (samples === undefined) return;
    const typed = typeSamples(book, samples, now());
    tell(`Đã ghi ${typed} dòng của cơ quan mẫu.`);
  });
}
