import { nextStep } from "../../core/office/next-step.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { knownLinks } from "./link-rows.ts";

/** *Cấp trên, cấp dưới*: a window, for what comes in is wider than a sidebar. */
export function showLevelsPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showWindow("cap-tren", "Cấp trên, cấp dưới");
}

/** The campaigns of the book, the latest first; `reports`: whether the higher office of one that was handed down waits for its report. */
export interface LevelsOpened {
  readonly campaigns: readonly { readonly key: string; readonly title: string; readonly reports: boolean }[];
}

function openPage(ports: Ports): Answer<LevelsOpened> {
  const { book } = fillKeys(ports, openBook(ports, new Set(["campaigns", "units", "jobs"])));
  const lacking = nextStep(book, ["office"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const own = new Set(knownLinks(book).map(({ link }) => link.own));
  const campaigns = book.campaigns.rows
    .filter(({ values }) => values.key !== "")
    .sort((a, b) => ((a.values.from ?? "") < (b.values.from ?? "") ? 1 : -1))
    .map(({ values: { key, title } }) => ({ key, title, reports: own.has(key) }));
  return { ok: true, value: { campaigns } };
}

export const levelsOpen = verb({ name: "levels.open", fields: {}, locked: false, run: openPage });
