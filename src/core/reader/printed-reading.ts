import type { Reading } from "./reading.ts";

/**
 * A reading as `thidua read --json` prints it (README): plain values under the names of the command line, each list's entries with
 * their source, then the words that each single value and each addressee was taken from, and every paragraph with its place.
 */
export function printedReading(reading: Reading): object {
  const { kind, number, date, place, parentAgency, agency, abstract, addressee, campaigns, period, phases } =
    reading;
  const { legalBases, cited, deadlines, targets, awards, recipients, signers, unsure, paragraphs } = reading;
  const single = { kind, number, date, place, parentAgency, agency, abstract };
  const plain = Object.fromEntries(
    Object.entries(single).map(([name, value]) => [name, value?.value ?? null]),
  );
  return {
    ...plain,
    addressee: addressee.map(({ value }) => value),
    campaigns,
    period,
    phases,
    legalBases,
    cited: cited.map(({ abstract: _, ...citation }) => citation),
    outline: paragraphs.flatMap(({ rank, number: own, body }) =>
      rank === undefined ? [] : [{ rank, number: own ?? "", text: body ?? "" }],
    ),
    deadlines,
    targets,
    awards: awards.map(({ form, decider }) => ({ form, decider })),
    recipients,
    signers,
    unsure,
    sources: {
      ...Object.fromEntries(Object.entries(single).map(([name, value]) => [name, value?.source ?? null])),
      addressee: addressee.map(({ source }) => source),
    },
    paragraphs: paragraphs.map(({ text, place: where, part }) => ({ text, place: where, part })),
  };
}
