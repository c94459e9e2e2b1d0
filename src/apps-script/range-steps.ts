import type { GoogleRange, GoogleSheet } from "./surface.ts";

/** What is to be done with one block of a sheet; an open end (“C2:C”) reaches to the last row. */
export interface RangeStep {
  readonly address: string;
  readonly act: (range: GoogleRange) => void;
}

/** Does one after the other; all ranges come by two calls, however many there are. */
export function carryOut(sheet: GoogleSheet, steps: readonly RangeStep[]): void {
  const addresses = steps.map(({ address }) => address);
  const [only] = addresses;
  const ranges =
    addresses.length === 1 && only !== undefined
      ? [sheet.getRange(only)]
      : addresses.length === 0
        ? []
        : sheet.getRangeList(addresses).getRanges();
  steps.forEach(({ act }, index) => {
    const range = ranges[index];
    if (range !== undefined) act(range);
  });
}
