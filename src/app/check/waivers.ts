import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { Finding } from "../../core/table/finding.ts";
import { identityOf, type ParsedRow } from "../../core/table/parse-table.ts";
import { results } from "../../core/tables/campaign/results.ts";
import type { NewRow } from "../book/write/sheet-change.ts";

/** What clerks wrote in *Bỏ qua*, by the finding it stands beside. */
type Waivers = ReadonlyMap<string, { readonly reason: string; readonly rowHash: string }>;

/** Before a reason whose row has changed since: kept for the clerk to read, but no longer in force. */
const outdated = "đã cũ: ";

/** The finding's identity in *Kết quả kiểm tra*. */
function keyOf(finding: Pick<Finding, "sheet" | "key" | "column" | "rule">): string {
  return identityOf(results, { ...finding });
}

export function readWaivers(book: Pick<ParsedBook, "results">): Waivers {
  return new Map(
    book.results.rows
      .filter((row) => row.values.waiver !== "")
      .map((row) => [row.id, { reason: row.values.waiver, rowHash: row.values.rowHash }]),
  );
}

/** The reason that keeps a finding quiet: written beside it, while its row is still what it was then. "" when there is none. */
export function waiverOf(waivers: Waivers, finding: Finding, rowHash: string): string {
  if (waivers.size === 0) return "";
  const waiver = waivers.get(keyOf(finding));
  if (waiver === undefined || waiver.rowHash !== rowHash || waiver.reason.startsWith(outdated)) return "";
  return waiver.reason;
}

/** The cell *Bỏ qua* of a finding whose row has changed since the reason was written; nothing while it may stay as it is. */
export function outdatedWaiver({ values }: ParsedRow, now: NewRow): { readonly waiver?: string } {
  const reason = String(values["waiver"] ?? "");
  if (reason === "" || values["rowHash"] === now["rowHash"] || reason.startsWith(outdated)) return {};
  return { waiver: `${outdated}${reason}` };
}
