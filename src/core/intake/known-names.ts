import type { ParsedBook, RowOf } from "../book/parsed-book.ts";

/** What of a unit tells whether a paper means it. */
export type KnownUnit = Pick<
  RowOf<"units">["values"],
  "key" | "name" | "shortName" | "kind" | "cluster" | "province" | "validFrom" | "validTo"
>;

/** What of a signer tells whether a paper means him. */
export type KnownSigner = Pick<RowOf<"signers">["values"], "key" | "name" | "position" | "agency">;

/** The names of a book that a paper is read with; plain data, as a page gets them. */
export interface KnownNames {
  readonly units: readonly KnownUnit[];
  readonly signers: readonly KnownSigner[];
}

/** The units and signers of a book that other cells can lead to. */
export function knownNames({ units, signers }: Pick<ParsedBook, "units" | "signers">): KnownNames {
  return {
    units: units.rows.flatMap(({ values }) => {
      const { key, name, shortName, kind, cluster, province, validFrom, validTo } = values;
      return key === "" ? [] : [{ key, name, shortName, kind, cluster, province, validFrom, validTo }];
    }),
    signers: signers.rows.flatMap(({ values: { key, name, position, agency } }) =>
      key === "" ? [] : [{ key, name, position, agency }],
    ),
  };
}
