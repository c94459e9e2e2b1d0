import type { GoogleGlobals } from "./surface.ts";

/** The zone of the book, by which its days and our clock are told; asked once a run. */
export interface BookZone {
  now(): string;
  change(zone: string): void;
}

export function bookZone({ SpreadsheetApp }: Pick<GoogleGlobals, "SpreadsheetApp">): BookZone {
  let zone: string | undefined;
  return {
    now: () => {
      zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return zone;
    },
    change: (next) => {
      SpreadsheetApp.getActive().setSpreadsheetTimeZone(next);
      zone = next;
    },
  };
}
