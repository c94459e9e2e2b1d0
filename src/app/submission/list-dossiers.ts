import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { Day } from "../../core/calendar/day.ts";
import { upwardCandidates } from "../../core/paper/award/upward-candidates.ts";
import { paperContext } from "../../core/paper/kind/paper-kind.ts";
import { verb } from "../door/verb.ts";
import { lookAtDossiers } from "./open-dossier.ts";

/** A nomination as a list shows it. */
export interface UpwardNomination {
  readonly key: string;
  readonly name: string;
  readonly award: string;
  readonly unit: string;
  readonly state: string;
}

/** Nominations that are ready to go to one receiver. */
export interface ReadyToGo {
  readonly campaign: string;
  readonly campaignName: string;
  readonly to: string;
  readonly nominations: readonly UpwardNomination[];
}

/** A dossier that is there. */
export interface ListedDossier {
  readonly key: string;
  readonly name: string;
  readonly campaignName: string;
  readonly to: string;
  readonly state: string;
  readonly link: string;
  readonly answer: string;
  readonly nominations: readonly UpwardNomination[];
}

type Nomination = ParsedBook["nominations"]["rows"][number];

const shown = (book: ParsedBook, { values }: Nomination): UpwardNomination => ({
  key: values.key,
  name: values.name,
  award: rowName(book.awards, values.award),
  unit: rowName(book.units, values.unit),
  state: values.state,
});

/** What can go upward of all campaigns, by receiver. */
export function readyToGo(book: ParsedBook, day: Day): readonly ReadyToGo[] {
  return book.campaigns.rows.flatMap(({ values: campaign }): readonly ReadyToGo[] => {
    const context = campaign.key === "" ? undefined : paperContext(book, campaign.key, day);
    if (context === undefined) return [];
    return upwardCandidates(context).map(({ to, nominations }) => ({
      campaign: campaign.key,
      campaignName: rowName(book.campaigns, campaign.key),
      to,
      nominations: nominations.map((row) => shown(book, row)),
    }));
  });
}

/** What can go upward, by campaign and receiver, and the dossiers that there are. */
export const submissionOpen = verb({
  name: "submission.open",
  fields: {},
  locked: false,
  run: (ports) => {
    const book = lookAtDossiers(ports);
    const ready = readyToGo(book, ports.clock.now().day);
    const dossiers = book.submissions.rows.map(
      ({ values }): ListedDossier => ({
        ...{ key: values.key, name: values.name, to: values.to, state: values.state, link: values.link },
        campaignName: rowName(book.campaigns, values.campaign),
        answer: values.answer,
        nominations: book.nominations.rows
          .filter((row) => values.key !== "" && row.values.submission === values.key)
          .map((row) => shown(book, row)),
      }),
    );
    return { ok: true, value: { ready, dossiers } };
  },
});
