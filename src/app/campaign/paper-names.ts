import { type KnownNames, knownNames } from "../../core/intake/known-names.ts";
import { openBook } from "../book/read/open-book.ts";
import { verb } from "../door/verb.ts";

/** The names that a page reads a paper with: the paper itself is read where the clerk has it, and nothing of it is sent for that. */
export const campaignNames = verb({
  name: "campaign.names",
  fields: {},
  locked: false,
  run: (ports): { readonly ok: true; readonly value: KnownNames } => ({
    ok: true,
    value: knownNames(openBook(ports, new Set(["units", "signers"])).book),
  }),
});
