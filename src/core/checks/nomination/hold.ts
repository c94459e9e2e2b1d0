import { lawOf } from "../../award/law-rows.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const onHold: Rule = {
  id: "de-nghi.dang-tam-dung",
  severity: "cảnh báo",
  // The dated row of Quy tắc names the decree of the time.
  ...plainCard,
  find: (facts) => {
    const { law, nominations } = awardFacts(facts);
    return nominations.flatMap(({ row, kind, stage, handedIn }): readonly Spot[] => {
      const { award, subject, onHold: held, reason } = row.values;
      if (held !== "có" || reason !== "" || stage === "dropped") return [];
      const rows = handedIn === null ? [] : law({ award, subject, meritKind: kind, day: handedIn });
      const barring = rows.find(({ parameters }) =>
        [...parameters.values()].some((value) => foldKey(value) === foldKey("tạm dừng")),
      );
      return [
        {
          in: facts.book.nominations,
          row,
          column: "onHold",
          message: "Đề nghị đang tạm dừng; chưa xét, chưa trình khen trong thời gian này.",
          fix: "Bỏ tạm dừng khi đã có kết luận, hoặc ghi ở cột Lý do vì sao tạm dừng hay vẫn trình.",
          ...(barring === undefined ? {} : { law: lawOf(barring, "lỗi") }),
        },
      ];
    });
  },
};
