import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { foldKey } from "../../text/fold.ts";
import { bookClusters } from "../../tracking/deadline/book-clusters.ts";
import { namesEveryone, readAudience } from "../../tracking/unit/audience.ts";

type Named = Pick<ParsedBook, "units" | "clusterMembers">;

/** “Khối Sở Tư pháp Quảng Bình” → “Các đơn vị thuộc Khối Sở Tư pháp Quảng Bình”, “Sở Tư pháp” → “Các Sở Tư pháp”. */
function nameOf(book: Named, group: string): string {
  const { units } = book;
  if (namesEveryone(group)) return "Các đơn vị";
  const asked = foldKey(group);
  const by = (column: "key" | "kind"): string | undefined =>
    units.rows.find(({ values }) => foldKey(values[column]) === asked)?.values[column];
  const key = by("key");
  if (key !== undefined) return rowNamed(units, key)?.values.name || key;
  const cluster = bookClusters(book).names.get(asked);
  if (cluster !== undefined) return `Các đơn vị thuộc ${cluster}`;
  const kind = by("kind");
  if (kind === undefined) return group;
  return /^các(?!\p{L})/iu.test(kind) ? kind : `Các ${kind === "khác" ? "đơn vị khác" : kind}`;
}

/** The groups of *Áp dụng cho* as a paper names them; whom it leaves out stands in brackets behind the last one. */
export function audienceNames(book: Named, audience: string): readonly string[] {
  const { groups, except } = readAudience(audience);
  const names = groups.map((group) => nameOf(book, group));
  if (except.length === 0) return names;
  const left = except.map((group) => nameOf(book, group).replace(/^Các /u, "các ")).join(", ");
  return names.map((name, index) => (index === names.length - 1 ? `${name} (trừ ${left})` : name));
}
