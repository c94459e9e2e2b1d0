import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { issueSpan } from "../../calendar/issue-day.ts";
import { ahead } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Said = Pick<Spot, "column" | "message" | "fix">;
type Named = "campaigns" | "deadlineChanges" | "tracking" | "targets" | "registrations";

/** A rule that holds the cells of each row of a sheet against each other. */
function rowRule<K extends Named>(
  card: Pick<Rule, "id" | "severity" | "reach">,
  sheet: K,
  say: (values: RowOf<K>["values"], empty: (column: string) => boolean, facts: BookFacts) => Said | undefined,
): Rule {
  return {
    ...plainCard,
    ...card,
    find: (facts) => {
      const parsed: ParsedBook[Named] = facts.book[sheet];
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const said = say(row.values as RowOf<K>["values"], (column) => leftEmpty(parsed, row, column), facts);
        if (said !== undefined) spots.push({ in: parsed, row, ...said });
      }
      return spots;
    },
  };
}

const warning = { severity: "cảnh báo", reach: "row" } as const;

/** The registry gives number and day together (NĐ 30/2020, Điều 15); a day without a number may be one that is hoped for. */
const numberAndDay = rowRule(
  { id: "phong-trao.so-va-ngay", ...warning },
  "campaigns",
  ({ key, number }, _empty, { issueDay }) => {
    const issued = issueDay(key);
    if (issued.kind === "unclear") return undefined;
    if (number !== "" && issued.kind !== "day")
      return {
        column: "issued",
        message: `Kế hoạch đã có số ${number} nhưng chưa có ngày ban hành.`,
        fix: "Ghi ngày do văn thư cấp cùng với số, hoặc để trống Số.",
      };
    return undefined;
  },
);

const campaignState = rowRule(
  { id: "phong-trao.trang-thai", severity: "cảnh báo", reach: "book" },
  "campaigns",
  ({ key, number, state, to, from }, _empty, facts) => {
    const issued = facts.issueDay(key);
    if (state === "dự thảo" && number !== "" && issued.kind === "day")
      return {
        column: "state",
        message: `Trạng thái là “dự thảo” nhưng kế hoạch đã có số ${number} và ngày ban hành ${cellDay(issued.day)}.`,
        fix: "Sửa Trạng thái thành “đang thực hiện”.",
      };
    if (state === "đã tổng kết" && to !== null && ahead(facts, to))
      return {
        column: "state",
        message: `Trạng thái là “đã tổng kết” nhưng phong trào còn đến ngày ${cellDay(to)}.`,
        fix: "Sửa lại Trạng thái hoặc Đến ngày.",
      };
    if (state === "đã tổng kết" || state === "đang thực hiện") {
      if (issued.kind === "blank")
        return {
          column: "issued",
          message: `Trạng thái là “${state}” nhưng chưa ghi Ngày ban hành.`,
          fix: "Ghi ngày ban hành; chưa biết ngày thì ghi tháng, năm.",
        };
      const first = issueSpan(issued)?.first ?? from;
      if (state === "đang thực hiện" && first !== null && ahead(facts, first))
        return {
          column: "state",
          message: `Trạng thái là “đang thực hiện” nhưng phong trào chưa bắt đầu (${cellDay(first)}).`,
          fix: "Sửa lại Trạng thái, Ngày ban hành hoặc Từ ngày.",
        };
    }
    return undefined;
  },
);

const permitWithoutDay = rowRule(
  { id: "han-rieng.thieu-ngay-van-ban", ...warning },
  "deadlineChanges",
  ({ decision, decisionDate, kind }, empty) => {
    if (decision !== "" && empty("decisionDate"))
      return {
        column: "decisionDate",
        message: `Chưa ghi ngày của văn bản ${quoted(decision)}.`,
        fix: "Ghi Ngày văn bản.",
      };
    // An extension without a paper is told as that.
    if (decisionDate !== null && kind !== "gia hạn" && empty("decision"))
      return {
        column: "decision",
        message: `Có ngày văn bản ${cellDay(decisionDate)} nhưng chưa ghi số của văn bản.`,
        fix: "Ghi Số văn bản.",
      };
    return undefined;
  },
);

const receivedWithoutDay = rowRule(
  { id: "theo-doi.thieu-ngay-nhan", ...warning },
  "tracking",
  ({ paper, handling }, empty) =>
    (paper !== "" || handling !== "") && empty("received")
      ? {
          column: "received",
          message:
            paper === ""
              ? `Đã ghi Xử lý “${handling}” nhưng chưa ghi Ngày nhận.`
              : `Đã ghi văn bản ${quoted(paper)} nhưng chưa ghi Ngày nhận.`,
          fix: "Ghi ngày nhận được văn bản; chưa nhận thì để trống cả dòng.",
        }
      : undefined,
);

const receivedWithoutPaper = rowRule(
  { id: "theo-doi.thieu-van-ban", severity: "gợi ý", reach: "row" },
  "tracking",
  ({ received }, empty) =>
    received !== null && empty("paper")
      ? {
          column: "paper",
          message: `Đã nhận ngày ${cellDay(received)} nhưng chưa ghi số văn bản hoặc liên kết.`,
          fix: "Ghi số văn bản của đơn vị hoặc liên kết tới tệp để tra lại được.",
        }
      : undefined,
);

const registrationState = rowRule(
  { id: "dang-ky.trang-thai", ...warning },
  "registrations",
  ({ state, date }, empty) => {
    if (state === "chưa gửi" && date !== null)
      return {
        column: "state",
        message: `Trạng thái là “chưa gửi” nhưng đã ghi ngày đăng ký ${cellDay(date)}.`,
        fix: "Sửa lại Trạng thái, hoặc để trống Ngày.",
      };
    if (state !== "" && state !== "chưa gửi" && empty("date"))
      return {
        column: "date",
        message: `Trạng thái là “${state}” nhưng chưa ghi ngày đăng ký.`,
        fix: "Ghi ngày đơn vị gửi đăng ký.",
      };
    return undefined;
  },
);

/** Campaigns of which some results are there: one that is left out was forgotten. */
const reported = perBook(
  ({ book }: BookFacts): ReadonlySet<string> =>
    new Set(
      book.targets.rows.filter(({ values }) => values.result !== "").map(({ values }) => values.campaign),
    ),
);

const resultMissing = rowRule(
  { id: "chi-tieu.thieu-ket-qua", severity: "gợi ý", reach: "book" },
  "targets",
  ({ campaign, result }, empty, facts) =>
    result === "" &&
    empty("result") &&
    facts.campaigns().get(campaign)?.values.state === "đã tổng kết" &&
    reported(facts).has(campaign)
      ? {
          column: "result",
          message:
            "Phong trào đã tổng kết và đã ghi kết quả các chỉ tiêu khác, nhưng chưa ghi kết quả của chỉ tiêu này.",
          fix: "Ghi Kết quả theo báo cáo tổng kết.",
        }
      : undefined,
);

/** States and what must be filled in beside them, in the order of the tabs. */
export const stateRules: readonly Rule[] = [
  numberAndDay,
  campaignState,
  permitWithoutDay,
  receivedWithoutDay,
  receivedWithoutPaper,
  registrationState,
  resultMissing,
];
