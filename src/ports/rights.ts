import type { StandingProtection } from "../core/rights/compare.ts";
import type { OpenColumns } from "../core/rights/plan.ts";

/** What one sheet is protected as. */
export interface KeptSheet {
  readonly sheet: string;
  /** Who may edit it, besides the owner. */
  readonly editors: readonly string[];
  /** The columns, below the header row, that stay open to all who may edit the book. */
  readonly open: readonly OpenColumns[];
  /** So many empty rows are at least below the last filled one: whoever may not edit the sheet cannot put rows in. */
  readonly spareRows: number;
}

/** Who may edit which sheet of the shared book. Every method but `keep` and `release` changes nothing. */
export interface Rights {
  /** Address of the book's owner, who may always edit; "" where nobody owns it, as in a shared drive. */
  owner(): string;
  /** Every protection of a whole sheet, also those that are laid by hand. */
  standing(): readonly StandingProtection[];
  /**
   * Protects a sheet, or changes the protection that stands: whoever runs it comes first onto the list, then the other
   * editors, and only then do all others leave it. A sheet that is protected is at no moment open to more people than
   * before or behind it. Broken off at any call and run again it comes out the same. A constant number of service calls.
   * @returns the addresses that Google does not take; throws a ProtectedError where the sheet is kept from this clerk
   */
  keep(kept: KeptSheet, me: string): readonly string[];
  /**
   * Takes away the protections that `keep` laid; those laid by hand stay.
   * @returns the sheets that are open now, and those that are kept from this clerk and stay protected
   */
  release(): { readonly opened: readonly string[]; readonly closed: readonly string[] };
}
