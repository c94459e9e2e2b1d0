import { meritKindKey } from "../../award/merit-kind.ts";
import { pointLetter } from "../../text/alphabet.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { lines, list, must, someOf, text, type ValuesOf } from "../template/tags.ts";
import { type AwardShare, apart, peopleCounted, sortOf } from "./groups.ts";
import { meritGrade, ownMerit, sharedMerit } from "./merit-words.ts";
import { isTitle, type Nomination, nomineeName, nomineePlace } from "./nominees.ts";

/** Tags of the articles of a decision on awards. */
export const articleTags = {
  dieu_khen: someOf("Lặp lại cho từng hình thức khen, mỗi hình thức một điều", {
    so_dieu: must("Số của điều: “1”"),
    noi_dung_dieu: must("Khen gì, cho ai: “Tặng Giấy khen của … cho 04 cá nhân …, gồm:”"),
    dong: list("Lặp lại cho từng dòng dưới điều: khoản, điểm", { chu: text("Một dòng, kèm số và dấu cuối") }),
  }),
  cac_dieu_khen: text("Những điều nói việc khen: “Điều 1”, “Điều 1, Điều 2”"),
  so_dieu_thuong: text("Số của điều về mức tiền thưởng"),
  so_dieu_thi_hanh: text("Số của điều về hiệu lực, thi hành"),
} as const;

/** What the decision does: “tặng Giấy khen của Giám đốc Sở …”, “công nhận danh hiệu Lao động tiên tiến”. */
export function deedOf(name: string, head: string): string {
  if (isTitle(name)) return `công nhận danh hiệu ${name}`;
  return `tặng ${name}${/^giấy khen$/iu.test(name) ? ` của ${head}` : ""}`;
}

/** What it does where it bestows several awards: titles apart from what is given. */
export function deedsOf(shares: readonly AwardShare[], head: string): string {
  const titles = shares.filter(({ name }) => isTitle(name));
  const given = shares.filter(({ name }) => !isTitle(name));
  const deed = (some: readonly AwardShare[], all: string): readonly string[] => {
    const [first, ...more] = some;
    if (first === undefined) return [];
    return [more.length === 0 ? deedOf(first.name, head) : all];
  };
  const forms = given.map(({ name }) => name.replace(/ của .*$/u, ""));
  return [
    ...deed(titles, "công nhận danh hiệu thi đua"),
    ...deed(given, `tặng ${[...new Set(forms)].join(", ")}`),
  ].join(" và ");
}

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function nameAndPlace(context: PaperContext, row: Nomination): string {
  const place = nomineePlace(context, row);
  return place === "" ? nomineeName(row) : `${nomineeName(row)}, ${place}`;
}

/** Who, where, and what for where each has a merit of his own. */
function entryOf(context: PaperContext, row: Nomination, each: boolean): string {
  const who = nameAndPlace(context, row);
  const merit = each ? ownMerit(row) : "";
  if (merit === "") return who;
  return merit.startsWith("đã ") ? `${who}, ${merit}` : `${who}: ${merit}`;
}

/** Khoản of one list, or khoản of collectives and of persons with điểm below (NĐ 30/2020, Phụ lục I, II.5). */
function clauses(
  context: PaperContext,
  nominations: readonly Nomination[],
  each: boolean,
): readonly string[] {
  const named = (rows: readonly Nomination[], mark: (index: number) => string): readonly string[] =>
    rows.map(
      (row, index) => `${mark(index)} ${entryOf(context, row, each)}${index === rows.length - 1 ? "." : ";"}`,
    );
  const parts = apart(nominations);
  if (parts.length < 2) return named(nominations, (index) => `${index + 1}.`);
  return parts.flatMap((rows, at) => {
    const [only, ...more] = rows;
    const what = `${at + 1}. ${capital(sortOf(rows))}:`;
    return only !== undefined && more.length === 0
      ? [`${what} ${entryOf(context, only, each)}.`]
      : [what, ...named(rows, (index) => `${pointLetter(index + 1)})`)];
  });
}

/** Whether nominations are for a movement, as all that say no kind are, and “ năm 2026” where all are for one year. */
export function meritOf(nominations: readonly Nomination[]): {
  readonly campaign: boolean;
  readonly year: string;
} {
  const years = new Set(
    nominations.map(({ values }) => (values.to ?? values.decisionDate ?? "").slice(0, 4)),
  );
  const [year = "", ...others] = years;
  return {
    campaign: nominations.some(({ values }) => meritKindKey(values.meritKind) !== "cong trang"),
    year: year === "" || others.length > 0 ? "" : ` năm ${year}`,
  };
}

/**
 * An article for each award, and the numbers of those behind them.
 * @param head who decides, as a sentence names him
 * @param about the campaign as prose names it; articles behind the first do not say it again
 * @param inText whether those who are awarded stand in the articles; else in a list behind the decision
 */
export function awardArticles(
  context: PaperContext,
  shares: readonly AwardShare[],
  head: string,
  about: string,
  inText: boolean,
): ValuesOf<typeof articleTags> {
  const told = shares.findIndex(
    ({ nominations }) => meritOf(nominations).campaign && sharedMerit(nominations) === "",
  );
  const articles = shares.map(({ name, nominations }, index) => {
    const { campaign, year } = meritOf(nominations);
    // A title is that of a year; a reward says what it is for.
    const deed = capital(`${deedOf(name, head)}${isTitle(name) ? year : ""}`);
    const movement = index === told ? about : `phong trào nêu tại Điều ${told + 1}`;
    const shared = sharedMerit(nominations);
    const work = campaign ? movement : `thực hiện nhiệm vụ${isTitle(name) ? "" : year}`;
    const merit = shared || `đã ${meritGrade(nominations)} trong ${work}`;
    const [only, ...more] = nominations;
    const so_dieu = String(index + 1);
    if (!inText) {
      const whom = `${peopleCounted(nominations)} ${merit} (có Danh sách kèm theo).`;
      return { so_dieu, noi_dung_dieu: `${deed} cho ${whom}`, dong: [] };
    }
    if (only !== undefined && more.length === 0)
      return { so_dieu, noi_dung_dieu: `${deed} cho ${nameAndPlace(context, only)}, ${merit}.`, dong: [] };
    return {
      so_dieu,
      noi_dung_dieu: `${deed} cho ${peopleCounted(nominations)} ${merit}, gồm:`,
      dong: lines(clauses(context, nominations, shared === "")),
    };
  });
  return {
    dieu_khen: articles,
    cac_dieu_khen: articles.map(({ so_dieu }) => `Điều ${so_dieu}`).join(", "),
    so_dieu_thuong: String(articles.length + 1),
    so_dieu_thi_hanh: String(articles.length + 2),
  };
}
