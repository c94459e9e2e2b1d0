import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { isArchive } from "../../facts/archive-line.ts";
import { appliesOn, bareName, isAsAbove, oncePerRow, recipientsOf } from "../../facts/recipient-lines.ts";
import { speltName } from "../../facts/spelt-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

const decree = law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9", "2020-03-05");

const recipientMarks: Rule = {
  id: "noi-nhan.dau-thua",
  severity: "gợi ý",
  source: decree,
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.recipients.rows.flatMap((row): readonly Spot[] => {
      const { name, purpose } = row.values;
      const cells = [
        { column: "name", typed: name, right: bareName(name) },
        {
          column: "purpose",
          typed: purpose,
          right: bareName(purpose)
            .replace(/^\((.*)\)$/u, "$1")
            .trim(),
        },
      ];
      return cells
        .filter(({ typed, right }) => right !== typed.trim())
        .map(({ column, typed, right }) => ({
          in: book.recipients,
          row,
          column,
          message: `${quoted(typed)} ghi cả dấu mà bản in tự đặt.`,
          fix: right === "" ? "Xóa dấu thừa." : `Ghi ${quoted(right)}.`,
          cure: { label: "Bỏ dấu thừa", value: right },
        }));
    }),
};

/** The line's words, without the province that the plan is of: “UBND tỉnh Quảng Bình” is “UBND tỉnh” there. */
function recipientKey(row: RowOf<"recipients">, province: string): string {
  if (isArchive(row.values.name)) return "lưu";
  const words = speltName(bareName(row.values.name));
  const tail =
    province === ""
      ? undefined
      : [` tinh ${province}`, ` thanh pho ${province}`].find((end) => words.endsWith(end));
  return tail === undefined ? words : words.slice(0, -province.length - 1);
}

/** A recipient is named once, however it is spelt. */
const recipientTwice: Rule = {
  id: "noi-nhan.trung",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) => {
    const told = new Set<RowOf<"recipients">>();
    return [...recipientsOf(facts)].flatMap(([campaign, rows]) => {
      const seen = new Map<string, RowOf<"recipients">>();
      const issuer = facts.units().get(facts.campaigns().get(campaign)?.values.issuer ?? "");
      const province = speltName(issuer?.values.province ?? "");
      return rows.flatMap((row): readonly Spot[] => {
        const name = recipientKey(row, province);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, row);
        if (first === undefined || name === "" || told.has(row)) return [];
        told.add(row);
        return [
          {
            in: facts.book.recipients,
            row,
            column: "name",
            message:
              foldText(first.values.name) === foldText(row.values.name)
                ? `${quoted(row.values.name)} đã có ở dòng ${first.at}.`
                : `${quoted(row.values.name)} và ${quoted(first.values.name)} ở dòng ${first.at} là một nơi nhận.`,
            fix: "Giữ một dòng, xóa dòng còn lại.",
          },
        ];
      });
    });
  },
};

const recipientExpired: Rule = {
  id: "noi-nhan.het-han",
  severity: "cảnh báo",
  ...plainCard,
  find: ({ book, issueDay }) =>
    book.recipients.rows.flatMap((row): readonly Spot[] => {
      const issued = issueDay(row.values.campaign);
      if (issued.kind !== "day" || appliesOn(row, issued.day)) return [];
      const early = row.values.from !== null && row.values.from > issued.day;
      return [
        {
          in: book.recipients,
          row,
          column: early ? "from" : "to",
          message: `Dòng này không áp dụng vào ngày ban hành ${cellDay(issued.day)} nên không được in.`,
          fix: "Sửa Từ ngày, Đến ngày của dòng, hoặc xóa dòng.",
        },
      ];
    }),
};

const purposeMissing: Rule = {
  id: "noi-nhan.thieu-muc-dich",
  severity: "gợi ý",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    oncePerRow(
      [...recipientsOf(facts).values()].flatMap((rows): readonly Spot[] => {
        const asked = rows.filter(({ values: { name } }) => !isArchive(name) && !isAsAbove(name));
        const [row, ...more] = asked.filter(({ values }) => values.purpose === "");
        if (row === undefined || more.length > 0 || asked.length < 4) return [];
        const posted = /(?:cổng|trang|website|cơ sở dữ liệu)/iu.test(row.values.name);
        return [
          {
            in: facts.book.recipients,
            row,
            column: "purpose",
            message: "Chỉ nơi nhận này chưa ghi mục đích.",
            fix: `Ghi mục đích như các dòng khác${posted ? ", ví dụ “để đăng tải”" : ""}.`,
            ...(posted ? { cure: { label: "Ghi để đăng tải", value: "để đăng tải" } } : {}),
          },
        ];
      }),
    ),
};

/** How the lines of *Nơi nhận* are written. */
export const recipientFormRules: readonly Rule[] = [
  recipientMarks,
  recipientTwice,
  recipientExpired,
  purposeMissing,
];
