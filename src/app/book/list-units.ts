import { setUpFirst } from "../../core/office/next-step.ts";
import { type UnitList, unitList } from "../../core/office/unit-list.ts";
import { hashText } from "../../core/table/hash.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { fillKeys } from "./fill-keys.ts";
import { openBook } from "./read/open-book.ts";
import type { BookPorts } from "./read/read-sheets.ts";
import { conflictText } from "./write/conflict-text.ts";
import { writeSheets } from "./write/write-sheets.ts";
import { logged } from "./write-log.ts";

/** A list of some hundred units with their addresses. */
const fields = { pasted: upTo(40_000) };

const tables: ReadonlySet<TableName> = new Set(["units", "signers"]);

/** What a pasted list would add, by names; the fingerprint goes back with the decision to write. */
export interface UnitsShown {
  readonly fingerprint: string;
  /** The unit that the new ones belong to; "" in a book without any. */
  readonly office: string;
  readonly rows: readonly {
    readonly name: string;
    readonly kind: string;
    readonly parent: string;
    readonly province: string;
    readonly email: string;
  }[];
  readonly left: UnitList["left"];
}

function shownOf({ office, rows, left }: UnitList): UnitsShown {
  const above = office?.name ?? "";
  return {
    fingerprint: hashText(JSON.stringify([rows, left])),
    office: above,
    rows: rows.map(({ name, kind, parent, province, email }) => ({
      name,
      kind,
      parent: parent === "" ? "" : above,
      province,
      email,
    })),
    left,
  };
}

function previewUnits(ports: BookPorts, pasted: string): UnitsShown {
  return shownOf(unitList(openBook(ports, tables).book, pasted));
}

/** What became of the decision; with the list as it is now, where it is no longer what was shown. */
export interface UnitsWritten {
  readonly written: boolean;
  readonly message: string;
  readonly now: UnitsShown | null;
}

const writeFields = { ...fields, fingerprint: upTo(20) };

/** Adds the units that were shown, each with its key. Called by whoever holds the book alone. */
function writeUnits(
  ports: Ports,
  { pasted, fingerprint }: RequestOf<typeof writeFields>,
): Answer<UnitsWritten> {
  // The office's own unit may still be without the key that the others name.
  const { book } = fillKeys(ports, openBook(ports, tables));
  if (book.units.columns.at.size === 0) return { ok: false, message: setUpFirst };
  const list = unitList(book, pasted);
  const now = shownOf(list);
  if (now.fingerprint !== fingerprint) {
    const message =
      "Trang Đơn vị vừa được sửa nên danh sách không còn như đã xem. Chưa ghi gì; xem lại dưới đây.";
    return { ok: true, value: { written: false, message, now } };
  }
  const entry = {
    what: "Thêm đơn vị",
    place: book.units.table.sheet,
    before: "",
    after: list.rows.map(({ name }) => name).join("; "),
  };
  const written = writeSheets(ports, [{ table: book.units, added: list.rows }, logged(ports, [entry])]);
  const { unkeyed } = fillKeys(ports, openBook(ports, tables));
  const said = conflictText([...written.flatMap(({ conflicts }) => conflicts), ...unkeyed]);
  const message = `Đã thêm ${list.rows.length} đơn vị ở trang Đơn vị. Tiếp theo: Thi đua › Phong trào mới.`;
  return { ok: true, value: { written: true, message: [message, said].join(" ").trim(), now: null } };
}

export const unitsPreview = verb({
  name: "units.preview",
  fields,
  locked: false,
  run: (ports, { pasted }) => ({ ok: true, value: previewUnits(ports, pasted) }),
});

export const unitsWrite = verb({
  name: "units.write",
  fields: writeFields,
  locked: true,
  run: writeUnits,
});
