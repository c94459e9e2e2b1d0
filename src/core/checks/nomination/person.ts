import { cellDay } from "../../calendar/date-style.ts";
import { ageOn } from "../../calendar/day.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import { ahead } from "../../facts/ahead.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

const ageCard: RuleCard = {
  id: "de-nghi.ngay-sinh",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { "tuổi ít nhất": "18", "tuổi nhiều nhất": "80" },
  reach: "row",
};

export const implausibleBirth: Rule = {
  ...ageCard,
  find: (facts, parameters) => {
    const least = figure(ageCard, parameters, "tuổi ít nhất");
    const most = figure(ageCard, parameters, "tuổi nhiều nhất");
    return awardFacts(facts).nominations.flatMap(({ row, handedIn }): readonly Spot[] => {
      const { born, subject } = row.values;
      if (born === null || handedIn === null || subject !== "cá nhân" || ahead(facts, handedIn)) return [];
      const age = ageOn(born, handedIn);
      if (least <= age && age <= most) return [];
      const day = cellDay(handedIn);
      return [
        {
          in: facts.book.nominations,
          row,
          column: "born",
          message: age < 0 ? `Ngày sinh đứng sau ngày ${day}.` : `Tính đến ngày ${day} là ${age} tuổi.`,
          fix: "Kiểm tra lại ngày, tháng, năm sinh.",
        },
      ];
    });
  },
};

/** The form of address as print needs it, where the typed one can be read. */
function addressMeant(title: string): string | undefined {
  const folded = foldText(title).replace(/[.\s]+$/u, "");
  if (/^(?:ông|ô|nam|mr)$/u.test(folded)) return "Ông";
  return /^(?:bà|b|nữ|mrs|ms|cô|chị)$/u.test(folded) ? "Bà" : undefined;
}

function addressWrong(
  title: string,
  name: string,
  subject: string,
): Pick<Spot, "message" | "fix" | "cure"> | undefined {
  if (title === "" || subject === "") return undefined;
  if (subject === "tập thể") {
    const fix = "Xóa ô này, hoặc sửa Đối tượng thành cá nhân.";
    return { message: "Tập thể không ghi Ông/Bà.", fix, cure: { label: "Xóa ô này", value: "" } };
  }
  if (title !== "Ông" && title !== "Bà") {
    const meant = addressMeant(title);
    return {
      message: `${quoted(title)} không phải là Ông hoặc Bà.`,
      fix: meant === undefined ? "Ghi Ông hoặc Bà." : `Ghi ${meant}.`,
      ...(meant === undefined ? {} : { cure: { label: `Ghi ${meant}`, value: meant } }),
    };
  }
  if (title === "Bà" || !foldText(name).split(" ").slice(1, -1).includes("thị")) return undefined;
  const fix = "Ghi Bà, hoặc sửa lại họ tên; nếu đúng thì ghi lý do ở cột Bỏ qua.";
  return { message: `Ghi Ông nhưng họ tên có chữ đệm “Thị”.`, fix, cure: { label: "Ghi Bà", value: "Bà" } };
}

export const wrongAddress: Rule = {
  id: "de-nghi.ong-ba",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.nominations.rows.flatMap((row): readonly Spot[] => {
      const wrong = addressWrong(row.values.title, row.values.name, row.values.subject);
      return wrong === undefined ? [] : [{ in: book.nominations, row, column: "title", ...wrong }];
    }),
};
