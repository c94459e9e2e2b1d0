import { validOn } from "../../core/award/unit-lineage.ts";
import { dayParts } from "../../core/calendar/day.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import { verb } from "../door/verb.ts";

/** What the page *Phong trào mới* offers. */
export interface CampaignChoices {
  readonly campaigns: readonly { readonly key: string; readonly title: string }[];
  readonly units: readonly { readonly key: string; readonly name: string }[];
  /** Whether *Mẫu khối* has paragraphs to start from. */
  readonly blocks: boolean;
  /** The year that a new campaign is most likely for. */
  readonly year: number;
}

/** *Phong trào mới*: opens the page. */
export function showCampaignPage({ screen }: Pick<Ports, "screen">): void {
  screen.showPage("phong-trao-moi", "Phong trào mới");
}

/** The former campaigns, latest first, and the units that stand today. */
function campaignChoices(ports: BookPorts & Pick<Ports, "clock">): CampaignChoices {
  const { book } = openBook(ports, new Set(["campaigns", "units", "textBlocks"]));
  const { day } = ports.clock.now();
  const { year, month } = dayParts(day);
  return {
    campaigns: book.campaigns.rows
      .filter(({ values }) => values.key !== "")
      .sort((a, b) => ((a.values.from ?? "") < (b.values.from ?? "") ? 1 : -1))
      .map(({ values: { key, title } }) => ({ key, title })),
    units: book.units.rows
      .filter((row) => row.values.key !== "" && validOn(row, day))
      .map(({ values: { key, name } }) => ({ key, name })),
    blocks: book.textBlocks.rows.length > 0,
    // Plans of a year are drafted from the autumn before.
    year: month >= 10 ? year + 1 : year,
  };
}

export const campaignOpen = verb({
  name: "campaign.open",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: campaignChoices(ports) }),
});
