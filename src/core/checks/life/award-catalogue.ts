import { type Authority, authoritiesNamed, levelOf } from "../../award/authority.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Whom the name of an award itself names: “Bằng khen của Thủ tướng Chính phủ”, “Cờ thi đua của Chính phủ”. */
const stateName = /thu tuong|cua chinh phu|huan chuong|toan quoc/u;

const isState: ReadonlySet<Authority> = new Set<Authority>(["President", "Prime Minister"]);

export const levelAgainstDecider: Rule = {
  id: "danh-muc-khen.cap",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.awards.rows.flatMap((row): readonly Spot[] => {
      const { name, level, decider } = row.values;
      const place = {
        in: book.awards,
        row,
        fix: "Đối chiếu căn cứ pháp lý rồi sửa Cấp hoặc Người quyết định.",
      };
      const may = authoritiesNamed(decider);
      if (levelOf(may, level) === "another") {
        const message = `Cấp khen là ${quoted(level)} nhưng Người quyết định ghi ${quoted(decider)}.`;
        const [named, decided] = [stateName.test(foldKey(name)), [...may].some((one) => isState.has(one))];
        // Name and decider agree on whether it is the State's: then it is the level that does not.
        const column = named === decided && decided !== (foldKey(level) === "nha nuoc") ? "level" : "decider";
        return [{ ...place, column, message }];
      }
      const state = foldKey(level) === "nha nuoc";
      if (level === "" || state || !stateName.test(foldKey(name))) return [];
      return [
        {
          ...place,
          column: "level",
          message: `${quoted(name)} là khen thưởng cấp Nhà nước nhưng Cấp ghi ${quoted(level)}.`,
        },
      ];
    }),
};
