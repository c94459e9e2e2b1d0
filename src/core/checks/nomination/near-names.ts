import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { letterSum } from "../../text/names.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { syllableKey } from "../../text/slip/syllable-key.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { grouped, leaders, type Person, people } from "./people.ts";

const where = ({ row, in: { table } }: Place): string => `dòng ${row.at} trang ${table.sheet}`;

/** Names folded, tones as the older style places them, i for an open y. */
const keyOf = remembered((name: string) => name.split(/\s+/u).map(syllableKey).join(" "));
const bareSyllable = remembered(foldKey);
const bareKey = (key: string): string => key.split(" ").map(bareSyllable).join(" ");

const foldedSpaces = (name: string): string => name.replace(/\s+/gu, " ").toLowerCase();

type Group = readonly Person[];

/** The groups in which several people meet. */
const metIn = <K>(all: Group, of: (one: Person) => K): readonly Group[] =>
  [...grouped(all, of).values()].filter((group) => group.length > 1);

/** People whose names are held against each other; and those of them whose names have the same letters. */
const circles = perBook((facts) => metIn(people(facts), ({ circle }) => circle));
const sameLetters = perBook((facts) =>
  circles(facts).flatMap((circle) => metIn(circle, ({ name }) => letterSum(name))),
);

/** How many syllables two names of one bare spelling write otherwise. */
function differing(a: string, b: string): number {
  const [left, right] = [a.split(" "), b.split(" ")];
  return left.filter((syllable, index) => syllable !== right[index]).length;
}

/** Whether two spellings may be one person's: neither list holds both, and no two birthdays tell them apart. */
function mayBeOne(one: readonly Person[], other: readonly Person[]): boolean {
  const lists = new Set(other.map(({ list }) => list));
  if (one.some(({ list }) => lists.has(list))) return false;
  return !one.some(
    ({ born }) => born !== null && other.some((met) => met.born !== null && met.born !== born),
  );
}

/** Names of three syllables or more: shorter ones are alike by chance. */
const longEnough = (name: string): boolean => name.split(" ").length >= 3;

/** One name of those who lead in two spellings that are both right (“Hòa”, “Hoà”); the others' are told by unit. */
function respelt(group: readonly Person[]): readonly Spot[] {
  if (group.length < 2 || group[0]?.circle !== leaders) return [];
  const [usual, ...others] = [...grouped(group, ({ name }) => foldedSpaces(name)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [met] = usual ?? [];
  if (met === undefined) return [];
  return others.flat().map((one) => ({
    in: one.in,
    row: one.row,
    column: one.column,
    message: `${quoted(one.name)} và ${quoted(met.name)} (${where(met)}) là một họ tên viết hai kiểu.`,
    fix: "Viết một cách cho một người.",
    cure: { label: `Ghi ${quoted(met.name)}`, value: met.name },
  }));
}

function nearIn(group: readonly Person[]): readonly Spot[] {
  if (group.length < 2) return [];
  const forms = [...grouped(group, ({ name }) => keyOf(name)).values()].sort((a, b) => b.length - a.length);
  return forms.flatMap((rarer, index) => {
    const [first] = rarer;
    const usual = forms
      .slice(0, index)
      .find(
        ([met]) =>
          met !== undefined &&
          first !== undefined &&
          longEnough(first.name) &&
          differing(keyOf(met.name), keyOf(first.name)) === 1,
      );
    const [met] = usual ?? [];
    if (first === undefined || usual === undefined || met === undefined || !mayBeOne(rarer, usual)) return [];
    // What is nominated now is told against what was written before.
    const told = usual.length === rarer.length && met.in.table.name === "nominations" ? met : first;
    const against = told === met ? first : met;
    return [
      {
        in: told.in,
        row: told.row,
        column: told.column,
        message: `${quoted(told.name)} chỉ khác một dấu so với ${quoted(against.name)} (${where(against)}): có thể là một người.`,
        fix: "Đối chiếu hồ sơ rồi viết một cách; nếu là hai người thì ghi lý do ở cột Bỏ qua.",
      },
    ];
  });
}

export const nearName: Rule = {
  id: "ten-nguoi.gan-giong",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    sameLetters(facts)
      .flatMap((group) => metIn(group, ({ name }) => bareKey(keyOf(name))))
      .flatMap((group) => [
        ...nearIn(group),
        ...[...grouped(group, ({ name }) => keyOf(name)).values()].flatMap(respelt),
      ]),
};

/** Whether two days differ in one of day, month and year alone, as a slip of the keyboard does. */
function oneFigure(a: Day, b: Day): boolean {
  const [left, right] = [a.split("-"), b.split("-")];
  return left.filter((part, index) => part === right[index]).length === 2;
}

export const twoBirthdays: Rule = {
  id: "de-nghi.hai-ngay-sinh",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    sameLetters(facts)
      .flatMap((group) => metIn(group, ({ name }) => keyOf(name)))
      .flatMap((group): readonly Spot[] => {
        const [first, ...others] = group.filter(({ born }) => born !== null);
        return others.flatMap((one): readonly Spot[] => {
          if (
            !first?.born ||
            one.born === null ||
            first.born === one.born ||
            !oneFigure(first.born, one.born)
          )
            return [];
          const day = cellDay(first.born);
          return [
            {
              in: one.in,
              row: one.row,
              column: "born",
              message: `${quoted(one.name)} sinh ngày ${cellDay(one.born)}, còn ${where(first)} ghi ${day}.`,
              fix: "Đối chiếu hồ sơ rồi ghi một ngày sinh; nếu là hai người thì ghi lý do ở cột Bỏ qua.",
            },
          ];
        });
      }),
};

/** Whether the shorter of two names with the same ends, as syllables, is the longer one with middle names left out. */
function middleLeftOut(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return false;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  let at = 0;
  for (const syllable of long) if (syllable === short[at]) at += 1;
  return at === short.length;
}

const endsOf = (key: string): string =>
  `${key.slice(0, key.indexOf(" "))}|${key.slice(key.lastIndexOf(" "))}`;

export const middleNameLeftOut: Rule = {
  id: "ten-nguoi.thieu-chu-dem",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    // Family name and given name are never left out; a list in which everybody is born on one day must not be held against itself.
    circles(facts)
      .flatMap((circle) => metIn(circle, ({ born }) => born))
      .flatMap((group) => (group[0]?.born ? metIn(group, ({ name }) => endsOf(keyOf(name))) : []))
      .flatMap((group): readonly Spot[] => {
        // Most names are as long as the others: that is told by a number, in a list of thousands with one birthday too.
        const syllables = group.map(({ name }) => keyOf(name).split(" "));
        return group.flatMap((one, index): readonly Spot[] => {
          const own = syllables[index] ?? [];
          const met = syllables.findIndex((before, place) => place >= index || middleLeftOut(before, own));
          const other = met < index ? group[met] : undefined;
          if (other === undefined) return [];
          return [
            {
              in: one.in,
              row: one.row,
              column: one.column,
              message: `${quoted(one.name)} và ${quoted(other.name)} (${where(other)}) cùng ngày sinh, chỉ khác chữ đệm: có thể là một người.`,
              fix: "Đối chiếu hồ sơ rồi viết đủ họ, chữ đệm và tên như nhau.",
            },
          ];
        });
      }),
};
