import { type KnownNames, knownNames } from "../../core/intake/known-names.ts";
import { openBook } from "../book/read/open-book.ts";
import { verb } from "../door/verb.ts";

/** *Từ văn bản có sẵn*: the paper and its rows stand side by side, in a window. */
export const campaignPaper = verb({
  name: "campaign.paper",
  fields: {},
  locked: false,
  run: (ports) => {
    ports.screen.showWindow("tu-van-ban", "Phong trào từ văn bản có sẵn");
    return { ok: true, value: { shown: true } };
  },
});

/** The names that a page reads a paper with: the paper itself is read where the clerk has it, and nothing of it is sent for that. */
export const campaignNames = verb({
  name: "campaign.names",
  fields: {},
  locked: false,
  run: (ports): { readonly ok: true; readonly value: KnownNames } => ({
    ok: true,
    value: knownNames(openBook(ports, new Set(["units", "clusterMembers", "signers"])).book),
  }),
});
