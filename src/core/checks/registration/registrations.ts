import { cellDay } from "../../calendar/date-style.ts";
import { ahead } from "../../facts/ahead.ts";
import { lastDues } from "../../facts/last-due.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { unitNotValid } from "../../facts/unit-on-day.ts";
import { lineageOf } from "../../facts/unit-validity.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const registeredTwice: Rule = {
  id: "dang-ky.trung-noi-dung",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const first = new Map<string, number>();
    return book.registrations.rows.flatMap((row): readonly Spot[] => {
      const { campaign, unit, kind, award, content } = row.values;
      if (unit === "" || content === "") return [];
      const what = [campaign, unit, kind, award, foldText(content)].join("|");
      const before = first.get(what);
      if (before === undefined) {
        first.set(what, row.at);
        return [];
      }
      return [
        {
          in: book.registrations,
          row,
          column: "content",
          message: `${unit} đã đăng ký nội dung này ở dòng ${before}.`,
          fix: "Xóa dòng thừa, hoặc ghi nội dung khác.",
        },
      ];
    });
  },
};

export const registeredAfterCampaign: Rule = {
  id: "dang-ky.sau-phong-trao",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    facts.book.registrations.rows.flatMap((row): readonly Spot[] => {
      const { date, campaign } = row.values;
      const end = facts.campaigns().get(campaign)?.values.to ?? null;
      if (date === null || end === null || date <= end || ahead(facts, date)) return [];
      return [
        {
          in: facts.book.registrations,
          row,
          column: "date",
          message: `Ngày đăng ký ${cellDay(date)} đứng sau ngày phong trào kết thúc ${cellDay(end)}.`,
          fix: "Sửa lại ngày đăng ký, hoặc ghi đúng phong trào.",
        },
      ];
    }),
};

export const registeredLate: Rule = {
  id: "dang-ky.tre-han",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) => {
    const { book, campaigns } = facts;
    const dueOf = lastDues(facts, "đăng ký");
    return book.registrations.rows.flatMap((row): readonly Spot[] => {
      const { date, campaign, unit } = row.values;
      const end = campaigns().get(campaign)?.values.to ?? null;
      if (date === null || (end !== null && end < date)) return [];
      const due = dueOf(campaign, unit);
      if (due === undefined || date <= due || ahead(facts, date)) return [];
      return [
        {
          in: book.registrations,
          row,
          column: "date",
          message: `Đăng ký ngày ${cellDay(date)}, sau hạn ${cellDay(due)} của kế hoạch.`,
          fix: "Xem lại ngày; nếu cơ quan chấp nhận đăng ký muộn thì ghi lý do ở cột Bỏ qua.",
        },
      ];
    });
  },
};

export const titleNotNamed: Rule = {
  id: "dang-ky.thieu-danh-hieu",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) => {
    const named = book.awards.rows.map(({ values }) => ({ key: values.key, name: foldKey(values.name) }));
    return book.registrations.rows.flatMap((row): readonly Spot[] => {
      if (row.values.kind !== "danh hiệu" || !leftEmpty(book.registrations, row, "award")) return [];
      const said = foldKey(row.values.content);
      const [meant] = named
        .filter(({ key, name }) => key !== "" && name !== "" && said.includes(name))
        // “Tập thể lao động tiên tiến” holds “lao động tiên tiến”: the longest name is the one meant.
        .sort((a, b) => b.name.length - a.name.length);
      return [
        {
          in: book.registrations,
          row,
          column: "award",
          message: "Chưa ghi danh hiệu đăng ký.",
          fix: meant === undefined ? "Chọn mã danh hiệu ở trang Danh mục khen." : `Ghi ${meant.key}.`,
          ...(meant === undefined ? {} : { cure: { label: `Ghi ${meant.key}`, value: meant.key } }),
        },
      ];
    });
  },
};

export const registrationUnit: Rule = {
  id: "dang-ky.don-vi-het-hieu-luc",
  severity: "lỗi",
  ...plainCard,
  find: (facts) => {
    const lineage = lineageOf(facts);
    const { registrations } = facts.book;
    return registrations.rows.flatMap((row): readonly Spot[] => {
      const { date, unit } = row.values;
      const wrong =
        date === null || ahead(facts, date) ? undefined : unitNotValid(lineage, unit, date, "ngày đăng ký");
      return wrong === undefined ? [] : [{ in: registrations, row, column: "unit", ...wrong }];
    });
  },
};
