import type { Edit } from "../../app/laws/edits.ts";
import type { Random } from "../../app/laws/random.ts";
import { headersOf, sheetOf } from "../grid.ts";
import type { Office } from "../office.ts";
import { OWN } from "./clerk-at-grid.ts";

const kinds = [
  ...["moves column", "inserts column", "inserts column", "renames column", "sorts", "inserts rows"],
  ...["deletes row", "copies row", "types", "sets note", "renames sheet", "hides sheet"],
] as const;

/** One edit of a sheet, or what is put in and what is then typed into it. */
export function chooseEdits(random: Random, { book }: Office, sheet: string, turn: number): readonly Edit[] {
  const headers = headersOf(book, sheet).filter((header) => header !== "" && header !== OWN);
  const rows = sheetOf(book, sheet).rows.flatMap((line, index) =>
    index > 0 && line !== undefined && line.values.some((value) => value !== null)
      ? [`dòng ${index + 1}`]
      : [],
  );
  const [column, row] = [random.of(headers), random.of(rows)];
  const does = random.of(kinds);
  const called = `mới ${turn}`;
  const putIn: Edit = { does: "inserts rows", sheet, before: row, count: 1 + random.below(3), called };
  switch (does) {
    case "moves column":
      return [{ does, sheet, column, to: 1 + random.below(headers.length) }];
    case "inserts column":
      return [
        { does, sheet, before: column, column: `Cột riêng ${turn}` },
        { does: "fills column", sheet, column: `Cột riêng ${turn}` },
      ];
    case "renames column":
      return [{ does, sheet, column, name: `${column} (mới ${turn})` }];
    case "sorts":
      return [{ does, sheet, column, down: random.below(2) === 1 }];
    case "inserts rows":
      return [putIn];
    case "deletes row":
      return [{ does, sheet, row }];
    case "copies row":
      return [putIn, { does, sheet, row, to: called }];
    case "types":
      return [{ does, sheet, row, column: OWN, text: `gõ ${turn}` }];
    case "sets note":
      return [{ does, sheet, row, column, text: `ghi chú ${turn}` }];
    case "renames sheet":
      return [{ does, sheet, name: `${sheet} cũ` }];
    default:
      return [{ does: "hides sheet", sheet }];
  }
}
