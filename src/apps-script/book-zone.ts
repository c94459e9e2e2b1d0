import type { GoogleSpreadsheet } from "./surface.ts";

/** The zone of the book, by which its days and our clock are told; asked once a run. */
export interface BookZone {
  now(): string;
  change(zone: string): void;
}

export function bookZone(book: GoogleSpreadsheet): BookZone {
  let zone: string | undefined;
  return {
    now: () => {
      zone ??= book.getSpreadsheetTimeZone();
      return zone;
    },
    change: (next) => {
      book.setSpreadsheetTimeZone(next);
      zone = next;
    },
  };
}
