import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SHIPPED_DAYS_OFF } from "../../../src/core/calendar/working/shipped-days-off.ts";
import { workingCalendar } from "../../../src/core/calendar/working/working-calendar.ts";
import type { SourceLine } from "../../../src/core/reader/lines/line.ts";
import { sourceOfText } from "../../../src/core/reader/lines/lines-of.ts";
import { readPaper } from "../../../src/core/reader/read-paper.ts";
import type { Reading } from "../../../src/core/reader/reading.ts";
import { foldKey } from "../../../src/core/text/fold.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");
/** What our own papers and the seeds state, read by hand. */
const factsFolders = [join(fixtures, "papers/facts"), join(fixtures, "seeds/facts")];

/** The names of all fixtures whose facts are known. */
export const statedNames: readonly string[] = factsFolders
  .flatMap((folder) => readdirSync(folder))
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length));

const factsOf = (name: string): string => {
  const paths = factsFolders.map((folder) => join(folder, `${name}.json`));
  return readFileSync(paths.find((path) => existsSync(path)) ?? name, "utf8");
};
const calendar = workingCalendar(SHIPPED_DAYS_OFF, [1, 2, 3, 4, 5]);

/** A text read as `thidua read` does. */
export const readText = (text: string): Reading =>
  readPaper(sourceOfText(text), { calendar, isWhole: false });

/** Whole paragraphs read as those of a Word file are. */
export const readSource = (source: readonly SourceLine[]): Reading =>
  readPaper(source, { calendar, isWhole: true });

/** The text of a fixture: our own papers stand beside what they state, the seeds in their folder. */
export function textOf(name: string): string {
  const own = join(fixtures, "papers/texts", `${name}.txt`);
  return readFileSync(existsSync(own) ? own : join(fixtures, "seeds", `${name}.txt`), "utf8");
}

/** Lines of a source that may be broken by hand. */
export const readPages = (source: readonly SourceLine[]): Reading =>
  readPaper(source, { calendar, isWhole: false });

/** What a paper states, read by hand. `optional` entries need not be found. */
interface Stated {
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly docType: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  readonly citedDocuments: readonly { readonly number: string | null; readonly optional?: boolean }[];
  readonly deadlines: readonly { readonly date?: string | null; readonly optional?: boolean }[];
  readonly phases: readonly { readonly start?: string | null; readonly end: string }[];
  readonly recipients: readonly { readonly name: string; readonly role: string | null }[];
  readonly signer: { readonly title: string | null; readonly name: string | null } | null;
}

const bare = (text: string | null | undefined): string => foldKey(text ?? "").replace(/[^a-z\d]/gu, "");
const sorted = (values: readonly (string | null | undefined)[]): readonly string[] =>
  [...new Set(values.map((value) => value ?? ""))].filter((value) => value !== "").sort();

/** The facts that are compared, of a paper as it is stated. What need not be found is taken out of both. */
export function statedFacts(name: string): {
  readonly facts: object;
  readonly optional: ReadonlySet<string>;
} {
  const stated = JSON.parse(factsOf(name)) as Stated;
  const optional = new Set([
    ...stated.citedDocuments.filter((each) => each.optional).map(({ number }) => bare(number)),
    ...stated.deadlines.filter((each) => each.optional).map(({ date }) => date ?? ""),
  ]);
  const facts = {
    number: bare(stated.docNumber),
    date: stated.date ?? "",
    kind: bare(stated.docType),
    place: bare(stated.place),
    agency: bare(stated.agency),
    cited: sorted(stated.citedDocuments.filter((each) => !each.optional).map(({ number }) => bare(number))),
    deadlines: sorted(stated.deadlines.filter((each) => !each.optional).map(({ date }) => date)),
    phases: sorted(stated.phases.map(({ end }) => end)),
    recipients: stated.recipients.map((each) => bare(each.name)),
    signer: bare(stated.signer?.name),
  };
  return { facts, optional };
}

/** The same facts of a reading. */
export function readFacts(reading: Reading, optional: ReadonlySet<string>): object {
  const needed = (values: readonly string[]): readonly string[] =>
    values.filter((value) => !optional.has(value));
  return {
    number: bare(reading.number?.value),
    date: reading.date?.value ?? "",
    kind: bare(reading.kind?.value),
    place: bare(reading.place?.value),
    agency: bare(reading.agency?.value),
    cited: needed(sorted(reading.cited.map(({ number }) => bare(number)))),
    deadlines: needed(sorted(reading.deadlines.map(({ nominal, due }) => nominal ?? due))),
    phases: sorted(reading.phases.map(({ to }) => to)),
    recipients: reading.recipients.map((each) => bare(each.name)),
    signer: bare(reading.signers.map(({ name }) => name)[0]),
  };
}
