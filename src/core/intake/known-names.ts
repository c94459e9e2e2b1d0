import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { bookClusters } from "../tracking/deadline/book-clusters.ts";

/** What of a unit tells whether a paper means it. */
export type KnownUnit = Pick<
  RowOf<"units">["values"],
  "key" | "name" | "shortName" | "kind" | "province" | "validFrom" | "validTo"
>;

/** What of a signer tells whether a paper means him. */
export type KnownSigner = Pick<RowOf<"signers">["values"], "key" | "name" | "position" | "agency">;

/** The names of a book that a paper is read with; plain data, as a page gets them. */
export interface KnownNames {
  readonly units: readonly KnownUnit[];
  /** The names of all clusters, of whichever year. */
  readonly clusters: readonly string[];
  readonly signers: readonly KnownSigner[];
}

/** The units, with their clusters, and signers of a book that other cells can lead to. */
export function knownNames(book: Pick<ParsedBook, "units" | "clusterMembers" | "signers">): KnownNames {
  const { units, signers } = book;
  return {
    clusters: [...bookClusters(book).names.values()],
    units: units.rows.flatMap(({ values }) => {
      const { key, name, shortName, kind, province, validFrom, validTo } = values;
      return key === "" ? [] : [{ key, name, shortName, kind, province, validFrom, validTo }];
    }),
    signers: signers.rows.flatMap(({ values: { key, name, position, agency } }) =>
      key === "" ? [] : [{ key, name, position, agency }],
    ),
  };
}
