import fc from "fast-check";
import { expect, test } from "vitest";
import { newKeys } from "../../../src/core/book/new-keys.ts";
import { staleLabels } from "../../../src/core/book/stale-labels.ts";
import { foldText } from "../../../src/core/text/fold.ts";
import { runs } from "../../sweep.ts";
import { bookOf } from "../book-of.ts";

/** A unit as it stands in the sheet; `self` is who it is, whatever it is called. */
interface Unit {
  self: number;
  key: string;
  name: string;
}

/** A registration whose unit was typed somehow, and who that was when a command last read it. */
interface Registration {
  unit: string;
  ledTo: number | undefined;
  /** The name it showed then. */
  shown: string;
}

interface Office {
  units: Unit[];
  registrations: Registration[];
  born: number;
}

const names = [
  "Sở Tư pháp tỉnh An Giang",
  "Sở Tư pháp tỉnh Kiên Giang",
  "Phòng A · Tổ 1",
  "Trung tâm Trợ giúp pháp lý",
];
const UNITS = "Đơn vị";

const read = ({ units, registrations }: Office) =>
  bookOf({
    [UNITS]: units.map(({ key, name }) => ({ Mã: key, Tên: name, Loại: "Sở Tư pháp" })),
    "Đăng ký": registrations.map(({ unit }, index) => ({ Mã: `DK-${index}`, "Đơn vị": unit })),
  });

/** What a command does before all else: keys, then labels; each reference then leads to whom it led to, or is told. */
function command(office: Office): void {
  for (const { table, at, key } of newKeys(read(office).book)) {
    const unit = table === "units" ? office.units[at - 2] : undefined;
    if (unit !== undefined) unit.key = key;
  }
  for (const { table, cells } of staleLabels(read(office).book))
    for (const [at, cell] of table === "registrations" ? cells : []) {
      const row = office.registrations[at - 2];
      if (row !== undefined) row.unit = cell["unit"] ?? row.unit;
    }
  const { book, findings } = read(office);
  for (const row of book.registrations.rows) {
    const mine = office.registrations[row.at - 2];
    const meant = office.units.filter(({ key }) => key === row.values.unit);
    const [only, another] = meant;
    if (mine === undefined) throw new Error("a row too many");
    // Rows that share a key are a finding of their own.
    if (another !== undefined) continue;
    if (only === undefined) {
      if (mine.unit !== "")
        expect(findings.some(({ sheet, row: at }) => sheet === "Đăng ký" && at === row.at)).toBe(true);
      continue;
    }
    const gone = !office.units.some(({ self }) => self === mine.ledTo);
    const sameName = foldText(only.name) === foldText(mine.shown);
    if (mine.ledTo !== undefined && !(gone && sameName)) expect(only.self).toBe(mine.ledTo);
    mine.ledTo = only.self;
    mine.shown = only.name;
  }
}

type Step = (office: Office, a: number, b: number) => void;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const nameBy = (index: number): string => at(names, index) ?? "";

const steps: Readonly<Record<string, Step>> = {
  "renames a unit": ({ units }, a, b) => {
    const unit = at(units, a);
    if (unit !== undefined) unit.name = `${nameBy(b)}${b % 3 === 0 ? " (mới)" : ""}`;
  },
  "swaps two names": ({ units }, a, b) => {
    const [one, other] = [at(units, a), at(units, b)];
    if (one !== undefined && other !== undefined) [one.name, other.name] = [other.name, one.name];
  },
  "copies a row": (office, a, b) => {
    const unit = at(office.units, a);
    office.born += 1;
    if (unit !== undefined)
      office.units.splice(b % (office.units.length + 1), 0, {
        ...unit,
        self: office.born,
        key: b % 2 === 0 ? "" : unit.key,
      });
  },
  "mends a copied key": ({ units }) => {
    const double = units.find(({ key, self }) =>
      units.some((other) => other.key === key && other.self < self),
    );
    if (double !== undefined) double.key = "";
  },
  "types a new unit": (office, a) => {
    office.born += 1;
    office.units.push({ self: office.born, key: "", name: nameBy(a) });
  },
  "deletes a unit": ({ units }, a) => {
    if (units.length > 0) units.splice(a % units.length, 1);
  },
  "sorts units": ({ units }) => {
    units.sort((x, y) => (x.name < y.name ? -1 : 1));
  },
  "turns units round": ({ units }) => {
    units.reverse();
  },
  "refers by name": ({ registrations }, a) => {
    registrations.push({ unit: nameBy(a), ledTo: undefined, shown: "" });
  },
  "refers by key": ({ units, registrations }, a) => {
    registrations.push({ unit: at(units, a)?.key ?? "", ledTo: undefined, shown: "" });
  },
  "refers by label": ({ units, registrations }, a) => {
    const unit = at(units, a);
    if (unit !== undefined && unit.key !== "")
      registrations.push({ unit: `${unit.name.toUpperCase()} · ${unit.key}`, ledTo: undefined, shown: "" });
  },
  "copies a reference": ({ registrations }, a) => {
    const row = at(registrations, a);
    if (row !== undefined) registrations.push({ ...row });
  },
  "runs a command": command,
};

test("whatever happens to units, a reference leads to whom it led to, or is told", () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (history) => {
      const office: Office = { units: [], registrations: [], born: 0 };
      for (const [name, a, b] of history) steps[name]?.(office, a, b);
      command(office);
      // And once more: all labels stand.
      expect(staleLabels(read(office).book)).toEqual([]);
    }),
    { numRuns: runs(300) },
  );
});
