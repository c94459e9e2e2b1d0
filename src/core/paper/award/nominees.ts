import { decidesItself, isHighUnit } from "../../award/decided-here.ts";
import { shownPercent } from "../../award/exact-share.ts";
import { nominationStage } from "../../award/nomination-state.ts";
import { readSettings } from "../../book/office-settings.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { shortDate } from "../../calendar/date-style.ts";
import type { Finding } from "../../table/finding.ts";
import { printedDecimal } from "../../text/decimal.ts";
import { foldText } from "../../text/fold.ts";
import { addressIn, capitalisedAddress, printedPerson } from "../../text/printed-person.ts";
import { officeName } from "../form/office-name.ts";
import { postAt } from "../form/post-title.ts";
import { cellProblem, unreadCells } from "../kind/cell-problem.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";

export type Nomination = RowOf<"nominations">;
export type Award = RowOf<"awards">["values"];

/** Text of a cell on one line: a break that a clerk typed must not tear a sentence of the paper. */
export const flat = (text: string): string => text.replace(/\s+/gu, " ").trim();

export const isCollective = ({ values }: Nomination): boolean => values.subject === "tập thể";

/** Who can be awarded, in the order in which papers list them (Luật Thi đua, khen thưởng 2022, Điều 74, 75). */
export const subjects = ["tập thể", "cá nhân", "hộ gia đình"] as const;
export type Subject = (typeof subjects)[number];

/** Whoever is nominated; where the row does not tell, a person. */
export const subjectOf = ({ values }: Nomination): Subject => values.subject || "cá nhân";

/** The campaign's nominations that are neither dropped nor on hold, in the clerk's order. */
export function liveNominations(context: PaperContext): readonly Nomination[] {
  return ownRows(context, context.book.nominations).filter(
    ({ values }) => values.onHold !== "có" && nominationStage(values.state) !== "dropped",
  );
}

export const awardOf = ({ book }: PaperContext, { values }: Nomination): Award | undefined =>
  rowNamed(book.awards, values.award)?.values;

type Unit = RowOf<"units">;

const isHigh = ({ values }: Unit): boolean => isHighUnit(values);

/** The ministry or province that the unit is or under which it stands, else the unit at the top above it; undefined where there is none. */
export function highUnitOf(context: PaperContext, key: string): Unit | undefined {
  let unit = unitOf(context, key);
  // A chain of units is short; one that bites its own tail must end too.
  for (let step = 0; unit !== undefined && step < 10; step += 1) {
    if (isHigh(unit)) return unit;
    const above = unitOf(context, unit.values.parent);
    if (above === undefined) return unit.values.key === key ? undefined : unit;
    unit = above;
  }
  return undefined;
}

/** Whether the head of the issuer decides the award, or has to submit it. */
export function decidedHere(context: PaperContext, award: Award | undefined): boolean {
  return decidesItself(award?.level ?? "", unitOf(context, context.campaign.values.issuer)?.values);
}

/** Heads of ministries, of agencies equal to one, and of provinces, before the agency's name. */
const HEAD = /^(?:(?:Bộ trưởng|Chủ tịch|Chủ nhiệm|Thống đốc|Viện trưởng|Chánh án) |Tổng (?=Thanh tra ))/u;

/** What the catalogue names for all who give it. */
const SHARED = /^(.+?)(?: của)? Bộ, ban, ngành, tỉnh$/u;

/**
 * The award as a paper names it: of what the list calls “của Bộ, ban, ngành, tỉnh”, whose it is. A certificate of merit is
 * the head's own, a flag the agency's; titles of the sector are called by it (Thông tư số 11/2023/TT-BTP).
 * @param decider “Bộ trưởng Bộ Tư pháp”; "" while nobody knows
 */
export function awardName(award: Award | undefined, decider: string): string {
  const name = award?.name ?? "";
  const [, form = ""] = SHARED.exec(name) ?? [];
  if (form === "" || decider === "") return name;
  if (form === "Bằng khen") return `${form} của ${decider}`;
  const agency = decider.replace(HEAD, "");
  if (agency === "Bộ Tư pháp") return `${form} ngành Tư pháp`;
  if (form.startsWith("Cờ")) return `${form} của ${agency}`;
  return `${form} ${agency.replace(/^(?:Ủy ban nhân dân|UBND) /u, "")}`;
}

/** A title is bestowed by recognition; everything else is given. */
export const isTitle = (name: string): boolean =>
  /^(?:chiến sĩ|chiến sỹ|lao động|tập thể|anh hùng)/iu.test(name);

/** “Ông Đinh Xuân Trường”, however name and form of address were typed; a collective by its name. */
export function nomineeName(nomination: Nomination): string {
  const { values } = nomination;
  const name = flat(values.name);
  const title = flat(values.title);
  if (subjectOf(nomination) === "cá nhân") {
    const address = title === "" ? addressIn(name) : capitalisedAddress(title);
    return [address, printedPerson(name)].filter((part) => part !== "").join(" ");
  }
  return title === "" || foldText(name).startsWith(`${foldText(title)} `) ? name : `${title} ${name}`;
}

/** A post that says itself where it is: “Tổ trưởng Tổ hòa giải, Thôn 3”, “Trưởng thôn Thủy Ba”, “Công chức … xã Ia Grai”. */
const placed =
  /, \p{Lu}|(?<!\p{L})(?:thôn|xóm|bản|làng|ấp|buôn|bon|plei|khóm|khu phố|tổ dân phố|xã|phường|đặc khu) (?:số )?[\p{Lu}\d]/u;

/**
 * “Trưởng Phòng Tư pháp huyện …”, “Chuyên viên, Trung tâm …”: position and unit, neither said twice. The unit is who nominates:
 * whoever belongs elsewhere has his own place in *Chức vụ*.
 */
export function nomineePlace(context: PaperContext, nomination: Nomination): string {
  const { values } = nomination;
  const own = flat(values.position);
  const row = unitOf(context, values.unit)?.values;
  const unit = row === undefined ? "" : flat(officeName(row));
  if (subjectOf(nomination) === "cá nhân") return placed.test(own) ? own : postAt(own, unit);
  if (own !== "") return own;
  return foldText(flat(values.name)).includes(foldText(unit)) ? "" : unit;
}

/** “1.404.000”, in đồng. */
export const printedMoney = (amount: number): string => printedDecimal(String(amount));

/** One row of a list of nominees, as every paper prints it. */
export function nomineeRow(context: PaperContext, nomination: Nomination, index: number, decider: string) {
  const { values } = nomination;
  const place = nomineePlace(context, nomination);
  const { votesFor, members } = values;
  const voted = votesFor !== null && members !== null && members > 0;
  return {
    stt: String(index + 1),
    ho_ten: nomineeName(nomination),
    chuc_vu_don_vi: place,
    dong_chuc_vu: place === "" ? "" : `, ${place}`,
    ngay_sinh: values.born === null ? "" : shortDate(values.born, readSettings(context.book).dateStyle),
    hinh_thuc: awardName(awardOf(context, nomination), decider),
    thanh_tich: flat(values.merit),
    da_khen: flat(values.earlierAwards),
    tien_thuong: values.money === null ? "" : printedMoney(values.money),
    phieu: voted ? `${votesFor}/${members} (${shownPercent(votesFor, members)})` : "",
  };
}

/** What keeps nominations from being printed: unreadable cells, a name or an award that is not there. */
export function nominationProblems(
  context: PaperContext,
  nominations: readonly Nomination[],
): readonly Finding[] {
  const { nominations: table } = context.book;
  const columns = [
    "subject",
    "name",
    "born",
    "award",
    "merit",
    "votesFor",
    "members",
    "decisionDate",
    "unit",
    "money",
    "to",
  ];
  return [
    ...unreadCells(table, nominations, columns),
    ...nominations.flatMap((row): readonly Finding[] => {
      const lacking = (column: string, message: string, fix: string) =>
        cellProblem(table, row, column, message, fix);
      return [
        ...(row.values.name === "" && !table.findings.some(({ row: at }) => at === row.at)
          ? [
              lacking(
                "name",
                "Chưa có họ tên hoặc tên tập thể.",
                "Ghi họ tên người hoặc tên tập thể được đề nghị.",
              ),
            ]
          : []),
        ...(awardOf(context, row) === undefined
          ? [
              lacking(
                "award",
                `Hình thức “${row.values.award}” không có ở trang Danh mục khen.`,
                "Chọn lại Hình thức.",
              ),
            ]
          : []),
        ...(unitOf(context, row.values.unit) === undefined
          ? [lacking("unit", `Đơn vị “${row.values.unit}” không có ở trang Đơn vị.`, "Chọn lại Đơn vị.")]
          : []),
      ];
    }),
  ];
}
