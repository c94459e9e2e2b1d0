import { validOn } from "../../core/award/unit-lineage.ts";
import { dayParts } from "../../core/calendar/day.ts";
import { nextStep } from "../../core/office/next-step.ts";
import type { Ports } from "../../ports/ports.ts";
import { showOfficePage } from "../book/office-page.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";

/** What the page *Phong trào mới* offers. */
export interface CampaignChoices {
  readonly campaigns: readonly { readonly key: string; readonly title: string }[];
  readonly units: readonly { readonly key: string; readonly name: string }[];
  /** The unit that most likely issues a plan: the only one without a superior; "" where that tells none. */
  readonly office: string;
  /** Whether *Mẫu khối* has paragraphs to start from. */
  readonly blocks: boolean;
  /** The year that a new campaign is most likely for. */
  readonly year: number;
}

/** *Phong trào mới*: opens the page; that of the office first, where no unit stands in the book that could issue a plan. */
export function showCampaignPage(ports: Ports): void {
  const lacking = nextStep(openBook(ports, new Set(["units"])).book, ["office"]);
  if (lacking === "") ports.screen.showPage("phong-trao-moi", "Phong trào mới");
  else {
    ports.screen.toast(lacking);
    showOfficePage(ports);
  }
}

/** The former campaigns, latest first, and the units that stand today. */
function campaignChoices(ports: BookPorts & Pick<Ports, "clock">): Answer<CampaignChoices> {
  const { book } = openBook(ports, new Set(["campaigns", "units", "textBlocks"]));
  const lacking = nextStep(book, ["office"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const { day } = ports.clock.now();
  const { year, month } = dayParts(day);
  const standing = book.units.rows.filter((row) => row.values.key !== "" && validOn(row, day));
  const [top, another] = standing.filter(({ values }) => values.parent === "");
  const value = {
    campaigns: book.campaigns.rows
      .filter(({ values }) => values.key !== "")
      .sort((a, b) => ((a.values.from ?? "") < (b.values.from ?? "") ? 1 : -1))
      .map(({ values: { key, title } }) => ({ key, title })),
    units: standing.map(({ values: { key, name } }) => ({ key, name })),
    office: another === undefined ? (top?.values.key ?? "") : "",
    blocks: book.textBlocks.rows.length > 0,
    // Plans of a year are drafted from the autumn before.
    year: month >= 10 ? year + 1 : year,
  };
  return { ok: true, value };
}

export const campaignOpen = verb({
  name: "campaign.open",
  fields: {},
  locked: false,
  run: campaignChoices,
});
