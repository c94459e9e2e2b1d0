import type { RowOf } from "../../book/parsed-book.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldText } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";

/** The rows with role *căn cứ* of each campaign, in the order in which they are printed. */
const basesOf = perBook(({ book }): ReadonlyMap<string, readonly RowOf<"legalBases">[]> => {
  const found = new Map<string, RowOf<"legalBases">[]>();
  for (const row of book.legalBases.rows) {
    if (row.values.role !== "căn cứ") continue;
    const same = found.get(row.values.campaign);
    if (same === undefined) found.set(row.values.campaign, [row]);
    else same.push(row);
  }
  for (const rows of found.values()) rows.sort((a, b) => (a.values.order ?? 0) - (b.values.order ?? 0));
  return found;
});

/** Rank of a text, highest 1; undefined for what has no place in the ladder. */
function rankOf({ kind, number }: RowOf<"legalBases">["values"]): number | undefined {
  const folded = foldText(kind).replace(/^căn cứ /u, "");
  if (folded === "hiến pháp") return 0;
  if (folded === "luật" || folded === "bộ luật") return 1;
  if (folded === "pháp lệnh") return 2;
  if (folded === "nghị định") return 3;
  if (folded === "quyết định") return /TTg$/iu.test(number) ? 4 : 6;
  return folded === "thông tư" || folded === "thông tư liên tịch" ? 5 : undefined;
}

/** Texts that give the issuer its authority form a group of their own, which stands first. */
function givesAuthority({ kind, abstract }: RowOf<"legalBases">["values"]): boolean {
  const printed = foldText(`${kind} ${abstract}`);
  return printed.includes("chức năng, nhiệm vụ") || /luật tổ chức/u.test(printed);
}

function called({ kind, number, abstract }: RowOf<"legalBases">["values"]): string {
  return number === "" ? `${kind} ${abstract.slice(0, 40).trim()}`.trim() : `${kind} số ${number}`;
}

/** A lower text before a higher one inside its group: Luật → Nghị định → Thông tư → Quyết định. */
export const legalBasisOrder: Rule = {
  id: "can-cu.thu-tu",
  severity: "gợi ý",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6", "2020-03-05"),
  parameters: {},
  reach: "sheet",
  find: (facts) =>
    [...basesOf(facts).values()].flatMap((rows) =>
      rows.flatMap((row, index): readonly Spot[] => {
        const before = rows[index - 1];
        if (before === undefined || givesAuthority(before.values)) return [];
        const rank = rankOf(row.values);
        const higher = rankOf(before.values);
        if (rank === undefined || higher === undefined || rank >= higher) return [];
        return [
          {
            in: facts.book.legalBases,
            row,
            column: "order",
            message: `${called(row.values)} đứng sau ${called(before.values)}, là văn bản có giá trị thấp hơn.`,
            fix: "Xếp lại Thứ tự: Luật, Nghị định, Thông tư, Quyết định; căn cứ về thẩm quyền đứng trước căn cứ về nội dung.",
          },
        ];
      }),
    ),
};

/** A decision rests on texts; without any the căn cứ block of the paper is empty. */
export const legalBasisMissing: Rule = {
  id: "can-cu.thieu",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: (facts) =>
    facts.book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const { form, key } = row.values;
      if (form !== "Quyết định kèm Kế hoạch" || key === "" || basesOf(facts).has(key)) return [];
      return [
        {
          in: facts.book.campaigns,
          row,
          column: "form",
          message: "Quyết định ban hành kèm Kế hoạch chưa có dòng căn cứ nào.",
          fix: "Thêm các dòng có Vai trò “căn cứ” cho phong trào này ở trang Căn cứ.",
        },
      ];
    }),
};
