import type { Reading, Unsure } from "../reader/reading.ts";
import { firstCapital } from "../text/first-capital.ts";
import { foldKey } from "../text/fold.ts";
import { type Doubt, type DraftRow, draftRow, type PaperDraft } from "./draft.ts";
import { draftBases } from "./draft-bases.ts";
import { draftCampaign } from "./draft-campaign.ts";
import { draftOutline } from "./draft-outline.ts";
import { draftPeople } from "./draft-people.ts";
import { draftTargets } from "./draft-targets.ts";
import { draftMilestones, draftPhases, type KnownGroups } from "./draft-times.ts";
import type { KnownNames } from "./known-names.ts";
import { planParts } from "./plan-parts.ts";
import { namedUnits } from "./task-units.ts";

/** *Nơi nhận*; the line of the archive says so itself. */
const draftRecipients = ({ recipients }: Reading): readonly DraftRow[] =>
  recipients.map(({ name, purpose, source }) =>
    purpose === "lưu"
      ? draftRow(source.paragraph, { name: `Lưu: ${name}` })
      : draftRow(source.paragraph, { name, purpose: purpose ?? "" }),
  );

/** The words by which a milestone may name units: their kinds, clusters, names and short names. */
function knownGroups({ units, clusters }: KnownNames): KnownGroups {
  const own = [...clusters, ...units.flatMap(({ kind, name, shortName }) => [kind, name, shortName])];
  const known = new Map(
    own.filter((word) => word !== "" && word !== "khác").map((word) => [foldKey(word), word]),
  );
  return [...known].sort(([a], [b]) => b.length - a.length);
}

/** What the reader was not sure of, by the paragraph it is about; null for the paper as a whole. */
const readerDoubts = (unsure: readonly Unsure[]): readonly (readonly [number | null, Doubt])[] =>
  unsure
    // Deadlines, paragraphs without a place and numbers that do not follow on are told at their own rows.
    .filter(({ what }) => what !== "thời hạn" && what !== "đoạn" && what !== "cấp")
    .map(({ what, why, source }) => [
      source?.paragraph ?? null,
      { column: "", why: `${firstCapital(what)}: ${why}` },
    ]);

/** The rows that a paper comes to in a book with these names. Nothing the paper states is left out: what has no place is a row with a doubt. */
export function draftPaper(reading: Reading, known: KnownNames): PaperDraft {
  const parts = planParts(reading);
  const people = draftPeople(reading, known);
  const told = readerDoubts(reading.unsure);
  const own = draftOutline(parts, namedUnits(known));
  const held = new Set(own.map(({ paragraph }) => paragraph));
  const outline = own.map((row) => ({
    ...row,
    doubts: [...row.doubts, ...told.flatMap(([at, doubt]) => (at === row.paragraph ? [doubt] : []))],
  }));
  const campaign = draftCampaign(reading, parts, people);
  const others = told.flatMap(([at, doubt]) => (at === null || !held.has(at) ? [doubt] : []));
  return {
    campaigns: [{ ...campaign, doubts: [...campaign.doubts, ...others] }],
    units: people.units,
    signers: people.signers,
    phases: draftPhases(reading),
    legalBases: draftBases(reading, parts),
    outline,
    milestones: draftMilestones(reading, parts.plan, knownGroups(known)),
    targets: draftTargets(reading, parts.plan),
    recipients: draftRecipients(reading),
  };
}
