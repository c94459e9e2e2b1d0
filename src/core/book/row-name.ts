import type { ParsedTable } from "../table/parse-table.ts";
import { shortened } from "../text/quote.ts";

/**
 * How a sentence calls the row with this key: by its name, short enough for a sentence, by name and key where others bear the
 * same name; by the key itself where no row has it or the sheet was not read.
 */
export const rowName = ({ called }: Pick<ParsedTable, "called">, key: string): string =>
  shortened(called?.(key) ?? key);
