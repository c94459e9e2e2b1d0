import type { ParsedBook } from "../core/book/parsed-book.ts";
import { rowNamed } from "../core/book/row-by-key.ts";
import type { Day } from "../core/calendar/day.ts";
import { foldKey } from "../core/text/fold.ts";
import { noCluster } from "../core/tracking/board/clusters.ts";
import { bookClusters, clusterDay } from "../core/tracking/deadline/book-clusters.ts";
import { campaignIdentities } from "./campaign-identity.ts";
import { countedIn } from "./counted-rows.ts";
import type { Fact } from "./fact.ts";
import { eraOf, unitIdentities } from "./unit-identity.ts";

/** The office that keeps a book, by its name and as *unit_id* of the facts. */
export interface Keeper {
  readonly office: string;
  readonly officeId: string;
}

/**
 * All that a book gives to totals: what is owed by the product's own count, and the rows of the other sheets, each with
 * the names by which books are matched. One fact for each thing counted; nothing is left out.
 * @param today the day on which it stands so
 */
export function bookFacts(book: ParsedBook, today: Day, { office, officeId }: Keeper): readonly Fact[] {
  const campaignOf = campaignIdentities(book);
  const unitOf = unitIdentities(book, office);
  return countedIn(book, today).map((one): Fact => {
    const campaign = campaignOf(one.campaign);
    const unit = unitOf(one.unit);
    const row = one.unit === "" ? undefined : rowNamed(book.units, one.unit)?.values;
    const issuer = campaign.issuer === "" ? { id: officeId, name: office } : unitOf(campaign.issuer);
    const year = one.year ?? (one.day === null ? campaign.year : Number(one.day.slice(0, 4)));
    // Without a day of its own a row is of the units of its year: those of 2025 changed in the middle of it.
    const day = one.day ?? (year === null ? null : (`${year}-12-31` as Day));
    const places = bookClusters(book).of(one.unit, clusterDay(book, one.campaign, one.due ?? day));
    const cluster = places.map((place) => place.cluster).join("; ") || noCluster;
    return {
      kind: one.kind,
      outcome: one.outcome,
      state: one.state,
      year,
      campaign_key: one.campaign,
      campaign: campaign.title,
      campaign_id: campaign.id,
      issuer: issuer.name,
      issuer_id: issuer.id,
      campaign_top: campaign.top,
      campaign_top_id: campaign.topId,
      campaign_by: campaign.by,
      level: campaign.level,
      cluster,
      cluster_id: foldKey(cluster),
      unit_key: one.unit,
      unit: unit.name,
      unit_of: unit.of,
      unit_id: unit.id,
      unit_era: eraOf(row, day),
      unit_heir: unit.heir,
      unit_heir_of: unit.heirOf,
      unit_heir_id: unit.heirId,
      label: one.label,
      award: one.award ?? "",
      subject: one.subject ?? "",
      due: one.due ?? null,
      received: one.received ?? null,
      days_late: one.late ?? null,
      sheet: one.sheet,
      row: one.row,
    };
  });
}
