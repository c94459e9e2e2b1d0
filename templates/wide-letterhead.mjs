import { WIDE } from "./landscape.mjs";
import { letterheadCells } from "./letterhead.mjs";
import { layoutTable } from "./table.mjs";

const LEFT = WIDE / 2;

/** The head of a register or a table that lies across the page, without a number. */
export const wideLetterhead = layoutTable([LEFT, WIDE - LEFT], 0, letterheadCells("", "", LEFT, WIDE - LEFT));
