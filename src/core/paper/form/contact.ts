import { foldText } from "../../text/fold.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import { archiveLine, drafterOf } from "./archive.ts";
import { agencyName } from "./campaign.ts";

const initials = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase()).join("");

/** Whether the abbreviation is that of a unit of this name, with its first word or without: “VP”, “TĐKT”. */
function abbreviates(short: string, name: string): boolean {
  const words = name.split(/[\s,–-]+/u).filter((word) => word !== "");
  return initials(words).startsWith(short) || initials(words.slice(1)).startsWith(short);
}

/**
 * Who may be asked about a paper: the unit that drafted it, by the archive line, with an address; "" where the book has no
 * address of either the unit or the office.
 */
export function contactOf(context: PaperContext): string {
  const { issuer } = context.campaign.values;
  const drafter = drafterOf(archiveLine(context));
  const unit = context.book.units.rows.find(
    ({ values: { parent, name, shortName } }) =>
      drafter !== "" &&
      parent === issuer &&
      (abbreviates(drafter, name) || foldText(shortName) === foldText(drafter)),
  );
  const email = unit?.values.email || (unitOf(context, issuer)?.values.email ?? "");
  return email === "" ? "" : `${unit?.values.name || agencyName(context)}, thư điện tử: ${email}`;
}
