import { councils, sitsOn } from "../../../award/council-of.ts";
import type { RowOf } from "../../../book/parsed-book.ts";
import { cellDay } from "../../../calendar/date-style.ts";
import { addDays, type Day } from "../../../calendar/day.ts";
import type { BookFacts } from "../../../facts/book-facts.ts";
import type { Spot } from "../../../facts/spot.ts";
import { foldKey } from "../../../text/fold.ts";
import { reversedSpans } from "../../rule/reversed-spans.ts";
import { plainCard, type Rule } from "../../rule/rule.ts";

const isChair = ({ values }: RowOf<"council">): boolean => foldKey(values.role).startsWith("chu tich");
const isSecretary = ({ values }: RowOf<"council">): boolean => /thu k[iy]/u.test(foldKey(values.role));

/** A council changes a few times in its life; more days than this are an odd sheet, not worth the time. */
const mostDays = 100;

/** The days on which a council begins or changes, in order. */
function changes(members: readonly RowOf<"council">[]): readonly Day[] {
  const days = members.flatMap(({ values }): readonly Day[] => [
    values.from ?? "1900-01-01",
    ...(values.to !== null && values.to < "2199-12-31" ? [addDays(values.to, 1)] : []),
  ]);
  return [...new Set(days)].sort().slice(0, mostDays);
}

const since = (day: Day): string => (day === "1900-01-01" ? "" : ` từ ngày ${cellDay(day)}`);

/** The first day on which not exactly one member holds the office, with those who sit then. */
function roleSpots(
  { book }: BookFacts,
  office: string,
  holds: (member: RowOf<"council">) => boolean,
): readonly Spot[] {
  return [...councils(book.council.rows).values()].flatMap((all): readonly Spot[] => {
    const members = all.filter(({ values: { from, to } }) => from === null || to === null || from <= to);
    for (const day of changes(members)) {
      const sitting = members.filter((member) => sitsOn(member, day));
      const [first, second, ...more] = sitting.filter(holds);
      const [anyone] = sitting;
      if (anyone === undefined || (first !== undefined && second === undefined)) continue;
      const row = second ?? anyone;
      const fix = `Ghi Vai trò “${office}” cho đúng một thành viên trong mỗi thời gian.`;
      const message =
        first === undefined
          ? `Hội đồng không có ${office}${since(day)}.`
          : `Hội đồng có ${more.length + 2} ${office}${since(day)}; ${first.values.member} ở dòng ${first.at} cũng giữ vai trò này.`;
      return [{ in: book.council, row, column: "role", message, fix }];
    }
    return [];
  });
}

export const oneChair: Rule = {
  id: "hoi-dong.chu-tich",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: (facts) => roleSpots(facts, "Chủ tịch", isChair),
};

export const oneSecretary: Rule = {
  id: "hoi-dong.thu-ky",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) => roleSpots(facts, "Thư ký", isSecretary),
};

export const memberDatesBackwards: Rule = {
  id: "hoi-dong.thoi-gian-nguoc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    reversedSpans(
      book.council,
      (values) => values,
      "to",
      (from, to) => ({
        message: `Ngày thôi ${to} đứng trước ngày bắt đầu ${from}.`,
        fix: "Sửa lại Từ hoặc Đến.",
      }),
    ),
};
