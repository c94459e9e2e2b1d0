import type { ParsedTable } from "../table/parse-table.ts";
import { mapList } from "../table/ref-text.ts";
import { shortened } from "../text/quote.ts";

/**
 * How a sentence calls the row with this key: by its name, short enough for a sentence, by name and key where others bear the
 * same name; by the key itself where no row has it or the sheet was not read.
 */
export const rowName = ({ called }: Pick<ParsedTable, "called">, key: string): string =>
  shortened(called?.(key) ?? key);

/** The same for a list of keys and other words, which stay. */
export const rowNames = (parsed: Pick<ParsedTable, "called">, keys: string): string =>
  mapList(keys, (key) => rowName(parsed, key));
