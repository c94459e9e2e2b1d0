import type * as entry from "../app/entry.ts";

/** What appsscript/Core.js declares: Apps Script runs all files of a project in one scope. */
declare const Core: typeof entry;

/**
 * Rules, papers and use cases. A function, not a constant: the file that declares them may be loaded behind this one, so
 * nothing may ask for them while it loads.
 */
export const core = (): typeof entry => Core;
