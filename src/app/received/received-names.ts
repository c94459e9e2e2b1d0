import { type ReceivedNames, receivedNames } from "../../core/received/received-names.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { openBook } from "../book/read/open-book.ts";
import { momentText } from "../book/write-log.ts";
import { verb } from "../door/verb.ts";
import { owedTables } from "../tracking/update-tracking.ts";

const wanted: ReadonlySet<TableName> = new Set<TableName>([...owedTables, "returns"]);

/**
 * What received papers are compared with. They are read where the clerk has them, in the page or by the command line, and
 * nothing of them is sent for that. Writes nothing.
 */
export const receivedNamesVerb = verb({
  name: "received.names",
  fields: {},
  locked: false,
  run: (ports): { readonly ok: true; readonly value: ReceivedNames } => {
    const now = ports.clock.now();
    return { ok: true, value: receivedNames(openBook(ports, wanted).book, now.day, momentText(now)) };
  },
});
