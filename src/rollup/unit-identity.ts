import { type UnitLineage, unitLineage } from "../core/award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../core/book/parsed-book.ts";
import { rowNamed } from "../core/book/row-by-key.ts";
import type { Day } from "../core/calendar/day.ts";
import { foldText } from "../core/text/fold.ts";

/** On this day the communes and provinces of today began (Nghị quyết 202/2025/QH15; Luật 72/2025/QH15). */
const newUnitsFrom: Day = "2025-07-01";

/** A unit as all books know it. */
export interface UnitIdentity {
  /** The same in every book that tells of this unit; "" for none. */
  readonly id: string;
  readonly name: string;
  /** What it is a part of, where its name does not say which of many it is: its province, the unit above it, the office. */
  readonly of: string;
  /** The unit that took its place by this book, itself where none did. */
  readonly heirId: string;
  readonly heir: string;
  readonly heirOf: string;
}

/** A name that says by itself which unit of the country it is: “UBND xã Vĩnh Linh”, “Phòng THADS khu vực 3”. */
const ownPlace =
  /(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|khu vực)\s+(?:\p{Lu}|\d)/u;
const provinceIn = /(?:^|\s)(?:tỉnh|thành phố)\s+(\p{Lu}[^,;()]*)$/u;

const provinceOfName = (name: string): string => provinceIn.exec(name.trim())?.[1]?.trim() ?? "";

/** The identity of what is told by a name alone. */
export const placelessId = (name: string): string => (name === "" ? "" : `${foldText(name)}|`);

type Unit = RowOf<"units">["values"];

/**
 * Tells which units of different books are one. A name with a place in it is the same unit in every book that puts it
 * into the same province; any other (“Văn phòng”) is a part of the unit above it, without one of the book's own office.
 * @param office the office that keeps the book
 */
export function unitIdentities(book: ParsedBook, office: string): (key: string) => UnitIdentity {
  const unitOf = (key: string): RowOf<"units"> | undefined =>
    key === "" ? undefined : rowNamed(book.units, key);
  const lineage: UnitLineage = unitLineage(unitOf);
  const province = (unit: Unit, met: ReadonlySet<string>): string => {
    const own = unit.province.trim() || provinceOfName(unit.name);
    if (own !== "" || met.has(unit.key)) return own;
    const above = unitOf(unit.parent);
    return above === undefined ? provinceOfName(office) : province(above.values, new Set([...met, unit.key]));
  };
  const above = new Set(book.units.rows.map(({ values }) => values.parent));
  const issuers = new Set(book.campaigns.rows.map(({ values }) => values.issuer));
  /** “Bộ Tư pháp”: a body of its own, not a part of the office whose list left out what it belongs to. */
  const standsAlone = ({ key, parent }: Unit): boolean =>
    parent === "" && (above.has(key) || issuers.has(key));
  const none: ReadonlySet<string> = new Set();
  const idOf = (unit: Unit, met: ReadonlySet<string>): string => {
    if (ownPlace.test(unit.name)) return `${foldText(unit.name)}|${foldText(province(unit, none))}`;
    const whole = met.has(unit.key) ? undefined : unitOf(unit.parent)?.values;
    if (whole !== undefined) return `${foldText(unit.name)}|${idOf(whole, new Set([...met, unit.key]))}`;
    return standsAlone(unit) ? placelessId(unit.name) : `${foldText(unit.name)}|${foldText(office)}`;
  };
  const partOf = (unit: Unit): string => {
    if (ownPlace.test(unit.name)) return province(unit, none);
    return unitOf(unit.parent)?.values.name ?? (standsAlone(unit) ? "" : office);
  };
  const known = new Map<string, UnitIdentity>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const unit = unitOf(key)?.values;
    const heir = unit === undefined ? undefined : unitOf(lineage.heirOf(key))?.values;
    if (unit === undefined) {
      const id = key === "" ? "" : `${foldText(key)}|${foldText(office)}`;
      const of = key === "" ? "" : office;
      const typed: UnitIdentity = { id, name: key, of, heirId: id, heir: key, heirOf: of };
      known.set(key, typed);
      return typed;
    }
    const last = heir ?? unit;
    const made: UnitIdentity = {
      id: idOf(unit, none),
      name: unit.name,
      of: partOf(unit),
      heirId: idOf(last, none),
      heir: last.name,
      heirOf: partOf(last),
    };
    known.set(key, made);
    return made;
  };
}

/** Whether a unit is one of before or since the reorganisation: by its own dates, else by the day of what it did. */
export function eraOf(unit: Unit | undefined, day: Day | null): "before" | "since" {
  if (unit?.validTo != null && unit.validTo < newUnitsFrom) return "before";
  if (unit?.validFrom != null && unit.validFrom >= newUnitsFrom) return "since";
  return day !== null && day < newUnitsFrom ? "before" : "since";
}
