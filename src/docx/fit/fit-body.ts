import { breakAgencies } from "./break-agencies.ts";
import { fitRules } from "./fit-rules.ts";
import { holdTogether } from "./hold-together.ts";
import { keepWithTable } from "./keep-with-table.ts";
import { splitLongBlock } from "./split-long-block.ts";
import { trimEnd } from "./trim-end.ts";

/** All that is fitted to a paper's own words once they are known: no template can hold it. */
export const fitBody = (xml: string): string =>
  trimEnd(keepWithTable(splitLongBlock(fitRules(breakAgencies(holdTogether(xml))))));
