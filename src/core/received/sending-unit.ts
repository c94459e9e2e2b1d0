import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { inQuotes } from "../text/quote.ts";
import { nameIndex, namesOf } from "./name-index.ts";
import { headWords } from "./paper-words.ts";
import { placeOfBody, plainName } from "./plain-name.ts";
import { type Guess, noGuess, type ReceivedPaper, type Sureness } from "./proposal.ts";
import type { ReceivedNames, SendingUnit } from "./received-names.ts";

/** A unit by how closely a paper's head names it. */
interface Named {
  readonly units: readonly SendingUnit[];
  readonly sure: Sureness;
  readonly said: readonly string[];
}

/**
 * Whether the body above, as the paper names it, is the one of the book. A whole name needs none where either is silent; a
 * short one, or one without its province, is borne by many and needs its own.
 */
function standsUnder(
  parent: string,
  unit: SendingUnit,
  stated: ReadonlySet<string>,
  names: ReceivedNames,
): boolean {
  const above = names.units.find(({ key }) => key === unit.parent);
  const [said, place, whole] = [plainName(parent), placeOfBody(parent), plainName(unit.name)];
  if (place !== "" && whole.endsWith(` ${place}`)) return true;
  if (said === "" || above === undefined || said === "ủy ban nhân dân") return stated.has(whole);
  const province = plainName(above.province);
  return namesOf(above).some((name) => name === said || (province !== "" && said === `${name} ${province}`));
}

/** Of several namesakes those that stood on the day. */
function standing(units: readonly SendingUnit[], day: Day | null): readonly SendingUnit[] {
  if (units.length < 2 || day === null) return units;
  const then = units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );
  return then.length > 0 ? then : units;
}

const OTHERWISE = "Tên cơ quan trên văn bản không trùng hẳn với tên ở trang Đơn vị: xem lại tên.";
const BELOW = "Văn bản do một bộ phận của đơn vị này ban hành: xem có phải báo cáo của đơn vị không.";

/** The units that the head names: by their whole names, by names with the place above, then by names written otherwise. */
function namedBy(agency: string, parent: string, names: ReceivedNames, day: Day | null): Named {
  const index = nameIndex(names);
  const own = plainName(agency);
  const place = placeOfBody(parent);
  const placed = place === "" ? own : `${own} ${place}`;
  const stated = new Set([own, placed]);
  const under = index.exact(stated).filter((unit) => standsUnder(parent, unit, stated, names));
  const whole = place === "" ? [] : under.filter((unit) => plainName(unit.name) === placed);
  const found = standing(whole.length > 0 ? whole : under, day);
  if (found.length > 0) return { units: found, sure: "chắc", said: [] };
  for (const looser of [index.bare, index.rankless]) {
    const near = standing(looser(stated), day);
    if (near.length > 0) return { units: near, sure: "cần xem", said: [OTHERWISE] };
  }
  const inside = index.whole.filter(([name]) => name.length > 10 && own.includes(name));
  if (inside.length > 0) return { units: inside.map(([, unit]) => unit), sure: "cần xem", said: [OTHERWISE] };
  const above = index.exact([plainName(parent)]);
  return { units: above, sure: "cần xem", said: above.length > 0 ? [BELOW] : [] };
}

/** What the time of a unit says to a paper of this day: who stands for it now. */
function inTime(unit: SendingUnit, day: Day | null, names: ReceivedNames): Guess {
  const { key, shown, heir, validFrom, validTo } = unit;
  const guess = { key, sure: "chắc" as const, taken: [], others: [], said: [] };
  if (day !== null && validFrom !== null && day < validFrom)
    return {
      ...guess,
      sure: "cần xem",
      said: [`${inQuotes(shown)} có từ ngày ${cellDay(validFrom)}, sau ngày của văn bản.`],
    };
  if (validTo === null || (validTo >= names.today && (day === null || day <= validTo))) return guess;
  const over = names.units.find((each) => each.key === heir)?.shown;
  const ended = `${inQuotes(shown)} chỉ có đến ngày ${cellDay(validTo)}`;
  if (over === undefined || heir === key)
    return { ...guess, sure: "cần xem", said: [`${ended}: xem đơn vị nào gửi.`] };
  return {
    ...guess,
    ...{ key: heir, sure: "cần xem", others: [key] },
    said: [`${ended}; đơn vị kế thừa là ${inQuotes(over)}: xem có nhận thay không.`],
  };
}

/**
 * Who sent a paper: by the issuing body in its head, else by the address of the letter it came with. A paper that names a
 * unit exactly is that unit's own even when somebody else passed it on; an address alone is never sure.
 */
export function sendingUnit({ reading, mail }: ReceivedPaper, names: ReceivedNames, day: Day | null): Guess {
  const agency = reading.agency?.source === null ? "" : (reading.agency?.value ?? "");
  const parent = reading.parentAgency?.value ?? "";
  const taken = headWords(reading, [agency, parent]);
  const byName: Named =
    agency === "" ? { units: [], sure: "không rõ", said: [] } : namedBy(agency, parent, names, day);
  const writers = mail === null ? [] : names.units.filter(({ addresses }) => addresses.includes(mail.from));
  const letter = mail === null ? [] : [{ words: mail.from, where: "thư" as const }];
  const [writer] = writers;
  const [first, ...rest] = byName.units;
  if (first === undefined) {
    const unknown =
      agency === ""
        ? "Văn bản không ghi tên cơ quan ban hành."
        : `Trang Đơn vị không có ${inQuotes(agency)}.`;
    if (writer === undefined) return { ...noGuess(unknown), taken };
    return {
      ...{ key: writer.heir || writer.key, sure: "cần xem", taken: [...taken, ...letter] },
      others: writers.slice(1).map(({ key }) => key),
      said: [unknown, `Thư gửi từ địa chỉ của ${inQuotes(writer.shown)}.`],
    };
  }
  const guess = inTime(first, day, names);
  const others = [...new Set([...guess.others, ...[...rest, ...writers].map(({ key }) => key)])];
  const alike = rest.length > 0 ? ["Nhiều đơn vị mang tên này: chọn đúng đơn vị."] : [];
  const foreign =
    writer !== undefined && !writers.some(({ key, heir }) => key === guess.key || heir === guess.key)
      ? [`Thư gửi từ địa chỉ của ${inQuotes(writer.shown)}, không phải của đơn vị ghi trên văn bản.`]
      : [];
  const said = [...byName.said, ...guess.said, ...alike, ...foreign];
  return {
    key: guess.key,
    sure: said.length > 0 ? "cần xem" : byName.sure,
    taken: writer === undefined ? taken : [...taken, ...letter],
    others: others.filter((key) => key !== guess.key),
    said,
  };
}
