import type { ParsedTable } from "../table/parse-table.ts";
import { inQuotes, quoted } from "../text/quote.ts";
import { rowName } from "./row-name.ts";

/** The key of the one row that is meant, or a sentence why none is. */
export type Meant =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly message: string };

/** So many of those that words may mean are told. */
const MOST = 5;

/** Those that words fit equally well, each by a name that means it alone. */
export function mayMean(parsed: ParsedTable, written: string, keys: readonly string[]): string {
  const names = keys.slice(0, MOST).map((key) => inQuotes(rowName(parsed, key)));
  const more = keys.length > MOST ? " …" : "";
  return `${quoted(written)} có thể là một trong các dòng sau ở trang ${parsed.table.sheet}: ${names.join("; ")}${more}. Ghi rõ một tên.`;
}

/** The row that somebody means by a name, a label or a key, as a cell would take it. */
export function rowMeant(parsed: ParsedTable, written: string): Meant {
  const typed = written.normalize("NFC").trim();
  const keys = [...new Set(typed === "" ? [] : (parsed.keysOf?.(typed) ?? []))].filter((key) => key !== "");
  const [key, ...more] = keys;
  if (key === undefined)
    return {
      ok: false,
      message: `Trang ${parsed.table.sheet} không có ${quoted(typed)}. Ghi tên một dòng có ở đó.`,
    };
  return more.length === 0 ? { ok: true, key } : { ok: false, message: mayMean(parsed, typed, keys) };
}
