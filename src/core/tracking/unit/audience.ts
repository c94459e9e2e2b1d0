import { foldKey } from "../../text/fold.ts";

/** What of a unit an audience can name. */
export interface UnitName {
  readonly key: string;
  readonly kind: string;
  /** Those in which it is on the day that is asked about (ClusterYears). */
  readonly clusters: readonly string[];
}

/** *Áp dụng cho* as read: the groups it names and those it leaves out (“trừ …”), as typed. */
export interface Audience {
  readonly groups: readonly string[];
  readonly except: readonly string[];
}

const EXCEPT = /^(?:trừ|ngoại trừ|không gồm) +/iu;
const ALL = "tat ca";
const EVERYONE: ReadonlySet<string> = new Set([ALL, "cac don vi", "tat ca cac don vi", "moi don vi"]);

/** “tất cả”: every unit there is. */
export const namesEveryone = (group: string): boolean => EVERYONE.has(foldKey(group));

/** “Sở Tư pháp; Khu vực thi đua; trừ STP-QB”: groups parted by semicolons or lines. */
export function readAudience(text: string): Audience {
  const parts = text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return {
    groups: parts.filter((part) => !EXCEPT.test(part)),
    except: parts.filter((part) => EXCEPT.test(part)).map((part) => part.replace(EXCEPT, "")),
  };
}

/** How closely an audience names a unit: 0 not at all, 1 everyone, 2 its kind, 3 a cluster of it, 4 the unit itself. */
export type Closeness = 0 | 1 | 2 | 3 | 4;

const folded = new WeakMap<UnitName, UnitName>();

/** A unit's names folded once, however many audiences ask. */
function foldedName(unit: UnitName): UnitName {
  const before = folded.get(unit);
  if (before !== undefined) return before;
  const { key, kind, clusters } = unit;
  const names = { key: foldKey(key), kind: foldKey(kind), clusters: clusters.map(foldKey) };
  folded.set(unit, names);
  return names;
}

/** A folded name that is empty names nobody. */
function closest(groups: ReadonlySet<string>, { key, kind, clusters }: UnitName): Closeness {
  if (key !== "" && groups.has(key)) return 4;
  if (clusters.some((cluster) => groups.has(cluster))) return 3;
  if (kind !== "" && groups.has(kind)) return 2;
  return groups.has(ALL) ? 1 : 0;
}

/** The groups of an audience, folded; every word for everyone is one word. */
const foldedGroups = (groups: readonly string[]): ReadonlySet<string> =>
  new Set(groups.map((group) => (namesEveryone(group) ? ALL : foldKey(group))));

/**
 * Tells how closely an audience names a unit; the closer word wins where two disagree. What is left out is left out
 * unless the unit is named more closely: “Khối Sở; STP-QB; trừ Khối Sở” holds STP-QB.
 */
export function audienceMatcher(text: string): (unit: UnitName) => Closeness {
  const { groups, except } = readAudience(text);
  const [named, left] = [foldedGroups(groups), foldedGroups(except)];
  return (unit) => {
    const names = foldedName(unit);
    const holds = closest(named, names);
    return holds > closest(left, names) ? holds : 0;
  };
}
