import { numberInWords } from "../../text/number-words.ts";
import { flag, lines, list, text, type ValuesOf } from "../template/tags.ts";
import { type AwardShare, apart, sortOf } from "./groups.ts";
import { flat, type Nomination, nomineeName, printedMoney } from "./nominees.ts";

/** Tags of the reward money of a decision. */
export const moneyTags = {
  co_tien_thuong: flag("In khi có ghi Tiền thưởng ở trang Đề nghị"),
  khong_tien_thuong: flag("In khi không ghi Tiền thưởng"),
  mot_muc_thuong: flag("In khi chỉ một hình thức khen có tiền thưởng: mức thưởng đứng trong câu"),
  nhieu_muc_thuong: flag("In khi nhiều hình thức khen có tiền thưởng"),
  cau_muc_thuong: text(
    "Mức thưởng của hình thức duy nhất: “mỗi tập thể 1.404.000 đồng, mỗi cá nhân 702.000 đồng”",
  ),
  nguon_tien: text(
    "Tiền thưởng lấy từ đâu, có dấu phẩy ở trước: “, chi từ quỹ thi đua, khen thưởng của Sở …”; nhiều nguồn thì để trống, từng mức thưởng có nguồn của mình",
  ),
  tong_tien: text("Tổng số tiền thưởng, bằng đồng: “17.550.000”"),
  tong_tien_bang_chu: text("Tổng số tiền thưởng bằng chữ, chưa kèm chữ “đồng”"),
  muc_thuong: list("Lặp lại cho từng hình thức khen có tiền thưởng", {
    chu: text("Mức thưởng, kèm số và dấu cuối: “1. Giấy khen: mỗi tập thể 2.808.000 đồng;”"),
  }),
} as const;

/** What a clerk writes before the source itself: “chi từ”, “trích từ”, “từ nguồn”. */
const TAKEN = /^(?:(?:được )?(?:chi|trích|lấy) )?từ (?:nguồn )?/iu;

/** “chi từ kinh phí …”: as *Nguồn tiền thưởng* has it, with its own word for how it is taken; "" where it is empty. */
function sourceWords({ values }: Nomination): string {
  const typed = flat(values.moneySource).replace(/[.;,]+$/u, "");
  if (typed === "") return "";
  const source = typed
    .replace(/^nguồn[:\s]+/iu, "")
    .replace(/^(?:Kinh phí|Ngân sách|Dự toán)(?!\p{L})/u, (word) => word.toLowerCase());
  const words = TAKEN.test(source) ? source : `chi từ ${source}`;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** The sources of those who are rewarded together, each once; an empty cell goes with what another tells. */
export const sourcesOf = (nominations: readonly Nomination[]): readonly string[] => [
  ...new Set(nominations.map(sourceWords).filter((words) => words !== "")),
];

/** What the nominations get together, in đồng. */
export const moneyOf = (nominations: readonly Nomination[]): number =>
  nominations.reduce((sum, { values }) => sum + (values.money ?? 0), 0);

/** “mỗi cá nhân 1.404.000 đồng”; where they get different sums, each by name. */
function partWords(mine: readonly Nomination[]): string {
  const paid = mine.filter(({ values }) => values.money !== null);
  const [first] = paid;
  if (first === undefined) return "";
  const sums = new Set(mine.map(({ values }) => values.money));
  const who = sortOf(paid);
  if (sums.size === 1)
    return `${mine.length > 1 ? "mỗi " : ""}${who} ${printedMoney(first.values.money ?? 0)} đồng`;
  return paid.map((row) => `${nomineeName(row)} ${printedMoney(row.values.money ?? 0)} đồng`).join(", ");
}

/** What each award of a decision gives; with several sources apart by these, each said. */
function ratesOf(shares: readonly AwardShare[], sourceOf: ((row: Nomination) => string) | undefined) {
  return shares.flatMap(({ name, nominations }) => {
    const sources = sourceOf === undefined ? [""] : [...new Set(nominations.map(sourceOf))];
    return sources.flatMap((source) => {
      const mine = nominations.filter((row) => sourceOf === undefined || sourceOf(row) === source);
      const parts = apart(mine)
        .map(partWords)
        .filter((words) => words !== "");
      if (parts.length === 0) return [];
      return [{ name, sums: [...parts, ...(source === "" ? [] : [source])].join(", ") }];
    });
  });
}

/**
 * The reward money of a decision, award by award, and its sum.
 * @param office whose fund pays where no source is told, as a sentence names it
 */
export function moneyValues(shares: readonly AwardShare[], office: string): ValuesOf<typeof moneyTags> {
  const all = shares.flatMap(({ nominations }) => nominations);
  const total = moneyOf(all);
  const sources = sourcesOf(all);
  const fund = `chi từ quỹ thi đua, khen thưởng của ${office}`;
  const several = total > 0 && sources.length > 1;
  const rates = ratesOf(shares, several ? (row) => sourceWords(row) || fund : undefined);
  const source = sources[0] ?? (total > 0 ? fund : "");
  return {
    co_tien_thuong: total > 0,
    khong_tien_thuong: total === 0,
    mot_muc_thuong: rates.length === 1,
    nhieu_muc_thuong: rates.length > 1,
    cau_muc_thuong: rates.length === 1 ? (rates[0]?.sums ?? "") : "",
    nguon_tien: several || source === "" ? "" : `, ${source}`,
    tong_tien: total === 0 ? "" : printedMoney(total),
    tong_tien_bang_chu: total === 0 ? "" : numberInWords(total),
    muc_thuong: lines(
      rates.map(
        ({ name, sums }, index) => `${index + 1}. ${name}: ${sums}${index === rates.length - 1 ? "." : ";"}`,
      ),
    ),
  };
}
