import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { provinceIn, provinceNamed } from "../facts/provinces.ts";
import { canStandAbove, headOf } from "../facts/unit-heads.ts";
import { foldText } from "../text/fold.ts";
import { kindFromName } from "./unit-kind.ts";
import { readUnitLine } from "./unit-line.ts";

type Unit = RowOf<"units">["values"];

/** A new row of *Đơn vị*; its key comes with the next command, as for every row typed without one. */
export type UnitRow = Readonly<
  Record<"name" | "shortName" | "kind" | "parent" | "province" | "email", string>
>;

/** What a pasted list becomes, and what of it does not. */
export interface UnitList {
  /** The unit that the new ones belong to; undefined in a book without any. */
  readonly office: Unit | undefined;
  readonly rows: readonly UnitRow[];
  /** Lines that add nothing, with why; lines count from 1. */
  readonly left: readonly { readonly line: number; readonly text: string; readonly why: string }[];
}

/** The office itself among the units: the one its signer's letterhead names, else the first. */
function officeUnit({ units, signers }: ParsedBook): Unit | undefined {
  const agency = foldText(signers.rows[0]?.values.agency ?? "");
  const all = units.rows.map(({ values }) => values);
  return (
    (agency === "" ? undefined : all.find(({ name }) => foldText(name).startsWith(agency))) ??
    all.find(({ parent }) => parent === "")
  );
}

/** The name without what only says whose it is: “Phòng Bổ trợ tư pháp Sở Tư pháp tỉnh …” → “Phòng Bổ trợ tư pháp”. */
function shortOf(name: string, office: Unit | undefined, province: string): string {
  const [body = ""] = (office?.name ?? "").split(/\s(?:tỉnh|thành phố)\s/iu);
  const owner = body === "" ? -1 : name.toLowerCase().indexOf(` ${body.toLowerCase()}`);
  const cut = owner > 0 ? name.slice(0, owner).replace(/[\s,-]+(?:thuộc)?$/iu, "") : name;
  const place =
    province === "" ? "" : cut.replace(new RegExp(`\\s(?:tỉnh|thành phố)\\s${province}$`, "iu"), "");
  const short = place === "" ? cut : place;
  return short === name ? "" : short;
}

/** Whether the office may stand above a unit of this name: by what they are called, and by where they are. */
function standsAbove(office: Unit, name: string, province: string): boolean {
  const [above, own] = [headOf(office.name), headOf(name)];
  if (above !== undefined && own !== undefined && !canStandAbove(above, own)) return false;
  const theirs = provinceIn(office.name);
  return theirs === undefined || province === "" || theirs.name === provinceNamed(province)?.name;
}

/** Names that two units would share are nobody's. */
function withOwnShortNames(rows: readonly UnitRow[], taken: readonly string[]): readonly UnitRow[] {
  const times = new Map<string, number>();
  const names = [...taken, ...rows.flatMap(({ name, shortName }) => [name, shortName])];
  for (const name of names) times.set(foldText(name), (times.get(foldText(name)) ?? 0) + 1);
  return rows.map((row) => ((times.get(foldText(row.shortName)) ?? 0) > 1 ? { ...row, shortName: "" } : row));
}

/**
 * A pasted list of units, one a line, as rows of *Đơn vị*: kind, superior, province and short name follow from the name and
 * from the office. Units that stand in the book already add nothing, so that a list sent again changes nothing.
 */
export function unitList(book: ParsedBook, pasted: string): UnitList {
  const office = officeUnit(book);
  const all = book.units.rows.map(({ values }) => values);
  const there = new Set(all.map(({ name }) => foldText(name)));
  const rows: UnitRow[] = [];
  const left: { line: number; text: string; why: string }[] = [];
  pasted.split(/\r\n|\r|\n/u).forEach((text, index) => {
    const read = readUnitLine(text);
    if (read === null) return;
    const why =
      typeof read === "string"
        ? read
        : there.has(foldText(read.name))
          ? "Đã có trong sổ hoặc ở dòng trên."
          : "";
    if (typeof read === "string" || why !== "") {
      left.push({ line: index + 1, text: text.trim(), why });
      return;
    }
    const { name, email } = read;
    there.add(foldText(name));
    const province = provinceIn(name)?.name ?? office?.province ?? "";
    rows.push({
      name,
      shortName: shortOf(name, office, province),
      kind: kindFromName(name, headOf(name), headOf(office?.name ?? "")),
      parent: office !== undefined && standsAbove(office, name, province) ? office.key : "",
      province,
      email,
    });
  });
  return {
    office,
    rows: withOwnShortNames(
      rows,
      all.flatMap(({ name, shortName }) => [name, shortName]),
    ),
    left,
  };
}
