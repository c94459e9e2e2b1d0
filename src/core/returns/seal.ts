import * as z from "zod/mini";
import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { refText } from "../table/ref-text.ts";
import { returns } from "../tables/deadline/returns.ts";
import { readJson } from "../text/read-json.ts";
import { hmacSha256, sha256 } from "./sha256.ts";

/** Columns that their author wrote, all but the seal: none of the desk's. */
const sealed = [
  "unit",
  "kind",
  "campaign",
  "milestone",
  "period",
  "content",
  "award",
  "result",
  "date",
  "paper",
  "link",
  "remark",
  "details",
  "sent",
  "target",
  "by",
  "at",
  "source",
  "key",
] as const;

/** What a clerk sees of them; only of these can be told what they said before. */
const seen = sealed.slice(0, 12);

/** The first word of a seal by which its author takes the report back, and of any other. */
export const WITHDRAWN = "rút";
const STANDS = "báo";

type Values = Readonly<Record<string, Cell | null>>;

/** One text a column, however the cell came: a day that was read is a text, one to be written a cell. */
function textOf(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = cellText(cell);
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/u.exec(text);
  return day === null ? text : `${day[3]}-${day[2]}-${day[1]}`;
}

function mac(secret: string, word: string, values: Values): string {
  const texts = sealed.map((column) => textOf(values[column]));
  return hmacSha256(secret, JSON.stringify([word, ...texts])).slice(0, 32);
}

/** By which a book knows its own secret, and tells nothing of it. */
const nameOf = (secret: string): string => sha256(`tên ${secret}`).slice(0, 8);

/**
 * The seal of a row: whose secret it was made with, a code over all that its author wrote, and what clerks see of that,
 * so that a later change can be told. Who does not know the secret cannot make one (RFC 2104).
 * @param secret of the book; it never stands in a cell
 * @param withdrawn whether the author takes the report back by it
 */
export function sealOf(secret: string, values: Values, withdrawn: boolean): string {
  const word = withdrawn ? WITHDRAWN : STANDS;
  const copy = Object.fromEntries(
    seen.flatMap((column) => (textOf(values[column]) === "" ? [] : [[column, textOf(values[column])]])),
  );
  return [word, nameOf(secret), mac(secret, word, values), JSON.stringify(copy)].join(" ");
}

/** A column that no longer says what the author wrote. */
export interface ChangedColumn {
  readonly header: string;
  readonly was: string;
  readonly now: string;
}

/**
 * What a row of *Báo về* says in the columns that are sealed: a cell that leads to a row which is gone by now still says its
 * key.
 */
export function sealedValues({ columns }: Pick<ParsedTable, "columns">, { values, line }: ParsedRow): Values {
  const read: Values = values as Values;
  const led = sealed.flatMap((column) => {
    if (returns.columns[column].kind !== "ref" || read[column] !== "") return [];
    return [[column, refText(cellText(line[(columns.at.get(column) ?? 0) - 1] ?? ""))] as const];
  });
  return { ...read, ...Object.fromEntries(led) };
}

/** What the seal tells of its row. */
export type SealState =
  /** Nobody sealed it: it was typed by hand. */
  | { readonly kind: "none" }
  /** As its author wrote it. */
  | { readonly kind: "fits" | "withdrawn" }
  /** The book is a copy of the one in which it was reported. */
  | { readonly kind: "foreign" }
  /** Changed since, by whomever; the columns as far as that can be told. */
  | { readonly kind: "changed"; readonly columns: readonly ChangedColumn[] };

/** Reads the seal of a row as it stands. */
export function sealState(secret: string, values: Values): SealState {
  const seal = textOf(values["seal"]);
  if (seal === "") return { kind: "none" };
  const [word = "", name = "", code = "", ...rest] = seal.split(" ");
  if (word !== STANDS && word !== WITHDRAWN) return { kind: "changed", columns: [] };
  if (name !== nameOf(secret)) return { kind: "foreign" };
  if (code === mac(secret, word, values)) return { kind: word === STANDS ? "fits" : "withdrawn" };
  const copy = readJson(z.record(z.string(), z.string()), rest.join(" "));
  const was = { ...values, ...Object.fromEntries(seen.map((column) => [column, copy?.[column] ?? ""])) };
  // The copy itself may have been changed: then nobody can say what stood there.
  if (copy === undefined || code !== mac(secret, word, was)) return { kind: "changed", columns: [] };
  const columns = seen.flatMap((column): readonly ChangedColumn[] => {
    const [before, now] = [textOf(was[column]), textOf(values[column])];
    return before === now ? [] : [{ header: returns.columns[column].header, was: before, now }];
  });
  return { kind: "changed", columns };
}
