import type { ask } from "../../session/ask.ts";
import type { openHost } from "../../session/open-host.ts";
import type { changeFile, openFile } from "../../session/workbook-file.ts";
import type { required } from "../arguments.ts";
import type { clockOf } from "../clock-of.ts";
import type { paperPath } from "../paper-path.ts";
import type { papersFolder } from "../papers-folder.ts";

/** What a command for several offices needs of the command line that it is part of, handed to it by the list of verbs. */
export interface Desk {
  readonly ask: typeof ask;
  readonly clockOf: typeof clockOf;
  readonly openHost: typeof openHost;
  readonly openFile: typeof openFile;
  readonly changeFile: typeof changeFile;
  readonly required: typeof required;
  readonly papersFolder: typeof papersFolder;
  readonly paperPath: typeof paperPath;
  /** Wrong use, told in a sentence; nothing is written. */
  readonly refuse: (why: string) => never;
}
