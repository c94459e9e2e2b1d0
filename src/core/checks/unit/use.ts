import type { Spot } from "../../facts/spot.ts";
import { unitNotValid } from "../../facts/unit-on-day.ts";
import { lineageOf, listedUnits, taskCells } from "../../facts/unit-validity.ts";
import { isMailAddress } from "../../text/mail-address.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

const issuerEnded: Rule = {
  id: "phong-trao.don-vi-het-hieu-luc",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    facts.book.campaigns.rows.flatMap((row): readonly Spot[] => {
      const day = facts.lawDay(row.values.key);
      const said =
        day === null ? undefined : unitNotValid(lineageOf(facts), row.values.issuer, day, "ngày ban hành");
      return said === undefined ? [] : [{ in: facts.book.campaigns, row, column: "issuer", ...said }];
    }),
};

/** Work given to a unit that had ended, or did not stand yet, when the plan was issued. */
const taskUnitEnded: Rule = {
  id: "giao-viec.don-vi-het-hieu-luc",
  severity: "cảnh báo",
  source: law("Nghị quyết 202/2025/QH15; Quyết định 1898/QĐ-BTP", "2025-07-01"),
  parameters: {},
  reach: "book",
  find: (facts) =>
    taskCells(facts).flatMap(({ campaign, text, ...place }): readonly Spot[] => {
      const day = text === "" ? null : facts.lawDay(campaign);
      if (day === null) return [];
      const listed = listedUnits(facts, text);
      return listed.flatMap(({ typed, unit }): readonly Spot[] => {
        const said =
          unit === undefined
            ? undefined
            : unitNotValid(lineageOf(facts), unit.values.key, day, "ngày ban hành");
        if (said === undefined) return [];
        const { message, fix, cure } = said;
        const listWith = (heir: string): string =>
          listed.map((other) => (other.typed === typed ? heir : other.typed)).join("; ");
        return [
          {
            ...place,
            message,
            fix,
            ...(cure === undefined ? {} : { cure: { label: cure.label, value: listWith(cure.value) } }),
          },
        ];
      });
    }),
};

const headTitleMissing: Rule = {
  id: "don-vi.thieu-chuc-danh",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: ({ book, units }) => {
    const deciding = new Set(
      book.campaigns.rows
        .filter(({ values }) => values.form === "Quyết định kèm Kế hoạch")
        .map(({ values }) => units().get(values.issuer)),
    );
    return book.units.rows.flatMap((row): readonly Spot[] => {
      if (row.values.headTitle !== "" || !deciding.has(row)) return [];
      return [
        {
          in: book.units,
          row,
          column: "headTitle",
          message:
            "Đơn vị ban hành quyết định nhưng chưa ghi Chức danh; bản in sẽ ghi tên đơn vị thay cho người quyết định.",
          fix: "Ghi chức danh người đứng đầu, ví dụ “Bộ trưởng Bộ Tư pháp”.",
        },
      ];
    });
  },
};

/** What can be mended without guessing: spaces, “mailto:”, angle brackets, a closing mark. */
function mended(email: string): string | undefined {
  const value = email
    .replace(/^mailto:/iu, "")
    .replace(/\s+/gu, "")
    .replace(/^<(.*)>$/u, "$1")
    .replace(/[.,;]+$/u, "");
  return isMailAddress(value) ? value : undefined;
}

const unitEmail: Rule = {
  id: "don-vi.email",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const { email } = row.values;
      if (email === "" || isMailAddress(email)) return [];
      const value = email.length <= 254 ? mended(email) : undefined;
      return [
        {
          in: book.units,
          row,
          column: "email",
          message: `${quoted(email)} không phải là địa chỉ thư điện tử.`,
          fix: "Ghi một địa chỉ, ví dụ stp@quangtri.gov.vn.",
          ...(value === undefined ? {} : { cure: { label: `Ghi ${value}`, value } }),
        },
      ];
    }),
};

/** Units where they are used. */
export const unitUseRules: readonly Rule[] = [issuerEnded, taskUnitEnded, headTitleMissing, unitEmail];
