import { validOn } from "../award/unit-lineage.ts";
import type { RowOf } from "../book/parsed-book.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { hasWords } from "../facts/recipient-lines.ts";
import { lineageOf } from "../facts/unit-validity.ts";
import { foldKey } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { clusterNames } from "../tracking/unit/cluster-names.ts";
import type { Remark } from "./review.ts";

/** What became, by the first day of the new campaign, of the units a former campaign names. */
export interface UnitRenewal {
  /** The key of one unit; "" stays "". */
  readonly one: (key: string) => { readonly text: string; readonly remarks: readonly Remark[] };
  /** “VP-STP-QB; Sở Tư pháp; trừ STP-HG”: keys, kinds and clusters, parted by semicolons or lines. */
  readonly list: (text: string) => { readonly text: string; readonly remarks: readonly Remark[] };
  /** Remarks on names in running text that no unit bears any more; the text is not touched. */
  readonly named: (text: string) => readonly Remark[];
  /** A line of “Nơi nhận” with the names of ended units and provinces replaced where there is one heir. */
  readonly line: (text: string) => { readonly text: string; readonly remarks: readonly Remark[] };
}

const place = /\s(?:tỉnh|thành phố|huyện|thị xã|xã|phường)\s+.*$/iu;

/** A name that no unit bears any more. */
interface EndedName {
  readonly name: string;
  readonly heirs: readonly string[];
  /** A unit's own name or a province, which an heir's can stand for; not a kind or a group. */
  readonly whole: boolean;
  readonly why: string;
}

/** Names that only ended units bear, by how they fold. */
function endedNames(
  facts: BookFacts,
  day: Day,
  abolished: readonly string[],
): ReadonlyMap<string, EndedName> {
  const bearers = new Map<
    string,
    { readonly name: string; readonly whole: boolean; readonly rows: RowOf<"units">[] }
  >();
  const add = (name: string, whole: boolean, row: RowOf<"units">): void => {
    const folded = foldKey(name);
    if (folded.length < 5) return;
    const known = bearers.get(folded);
    if (known === undefined) bearers.set(folded, { name, whole, rows: [row] });
    else known.rows.push(row);
  };
  const inYears = new Map<string, string[]>();
  for (const { values } of facts.book.clusterMembers.rows)
    inYears.set(values.unit, [...(inYears.get(values.unit) ?? []), values.cluster]);
  for (const row of facts.book.units.rows) {
    const { key, name, kind, cluster, province } = row.values;
    for (const text of new Set([name, province])) add(text, true, row);
    // “phòng thuộc Sở”, “khác” are no names.
    const kinds = /^\p{Lu}/u.test(kind) ? [kind] : [];
    const clusters = [...clusterNames(cluster), ...(inYears.get(key) ?? [])];
    for (const text of new Set([name.replace(place, ""), ...kinds, ...clusters]))
      if (text !== name) add(text, false, row);
  }
  const ended = new Map<string, EndedName>(
    abolished.map((name) => [
      foldKey(name),
      {
        name,
        heirs: [],
        whole: false,
        why: `${quoted(name)} không còn sau đợt sắp xếp bộ máy từ ngày 01/07/2025`,
      },
    ]),
  );
  for (const [folded, { name, whole, rows }] of bearers) {
    if (rows.some((row) => validOn(row, day))) continue;
    const heirs = rows.flatMap((row) => {
      const on = lineageOf(facts).on(row.values.key, day);
      if (on.kind !== "ended" || on.successor === undefined) return [];
      const { name: next, province } = on.successor.values;
      return [foldKey(row.values.province) === folded ? province : next];
    });
    const why = `Vào ngày ${cellDay(day)} trang Đơn vị không còn đơn vị nào mang tên, thuộc loại hoặc địa bàn ${quoted(name)}`;
    ended.set(folded, { name, whole, why, heirs: [...new Set(heirs)].filter((heir) => heir !== "") });
  }
  return ended;
}

/** @param abolished bodies that are no more though *Đơn vị* need not know them */
export function unitRenewal(facts: BookFacts, day: Day, abolished: readonly string[]): UnitRenewal {
  const lineage = lineageOf(facts);
  const shown = cellDay(day);
  const ended = endedNames(facts, day, abolished);
  const byKey = new Map([...facts.units()].map(([key]) => [foldKey(key), key]));

  const heir = (typed: string): { readonly key: string; readonly remark?: Remark } => {
    const key = byKey.get(foldKey(typed));
    const on = key === undefined ? undefined : lineage.on(key, day);
    if (key === undefined || on === undefined || on.kind === "valid") return { key: typed };
    const name = quoted(on.unit.values.name);
    const left = { kind: "cần xem lại", before: typed, after: "" } as const;
    if (on.kind === "not-yet")
      return {
        key,
        remark: { ...left, reason: `${name} chưa có vào ngày ${shown}: giữ nguyên, xem lại đơn vị.` },
      };
    const until = `${name} chỉ có đến hết ngày ${cellDay(on.to)}`;
    if (on.successor === undefined)
      return {
        key,
        remark: {
          ...left,
          reason: `${until} và trang Đơn vị chưa ghi đơn vị kế thừa: giữ nguyên, chọn đơn vị thay thế.`,
        },
      };
    const { key: next, name: nextName } = on.successor.values;
    const reason = `${until}; đơn vị kế thừa là ${quoted(nextName)}.`;
    return { key: next, remark: { kind: "đã đổi", before: typed, after: next, reason } };
  };

  const found = (text: string): readonly EndedName[] => {
    const folded = foldKey(text);
    const names = folded === "" ? [] : [...ended].filter(([name]) => hasWords(folded, name));
    // “Cục Thi hành án dân sự” is told once, not again as a part of the longer name.
    return names
      .filter(([name]) => !names.some(([other]) => other !== name && hasWords(other, name)))
      .map(([, name]) => name);
  };
  const remarkOn = ({ name, heirs, why }: EndedName): Remark => ({
    kind: "cần xem lại",
    before: name,
    after: "",
    reason: `${why}${heirs.length === 0 ? "" : ` (đơn vị kế thừa: ${heirs.slice(0, 3).join(", ")})`}: lời văn giữ nguyên, sửa lại nếu cần.`,
  });
  const named = (text: string): readonly Remark[] => found(text).map(remarkOn);

  const line = (text: string): { readonly text: string; readonly remarks: readonly Remark[] } => {
    let now = text;
    const remarks = found(text).map((name): Remark => {
      const [heir, ...more] = name.heirs;
      const at = now.toLowerCase().indexOf(name.name.toLowerCase());
      if (!name.whole || heir === undefined || more.length > 0 || at < 0) return remarkOn(name);
      now = now.slice(0, at) + heir + now.slice(at + name.name.length);
      const reason = `${name.why}; kế thừa là ${quoted(heir)}. Đối chiếu lại tên ghi ở Nơi nhận.`;
      return { kind: "đã đổi", before: text, after: now, reason };
    });
    return { text: now, remarks };
  };

  return {
    one: (key) => {
      const { key: text, remark } = heir(key);
      return { text, remarks: remark === undefined ? [] : [remark] };
    },
    list: (text) => {
      const parts = text
        .split(/[;\n]/u)
        .map((part) => part.trim())
        .filter((part) => part !== "");
      const remarks: Remark[] = [];
      const kept = parts.map((part) => {
        const except = /^(?:trừ|ngoại trừ|không gồm)\s+/iu.exec(part)?.[0] ?? "";
        const { key, remark } = heir(part.slice(except.length));
        if (remark !== undefined) remarks.push(remark);
        if (key === part.slice(except.length)) remarks.push(...named(key));
        return `${except}${key}`;
      });
      return {
        text: remarks.some(({ kind }) => kind === "đã đổi") ? [...new Set(kept)].join("; ") : text,
        remarks,
      };
    },
    named,
    line,
  };
}
