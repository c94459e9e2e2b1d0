import { decimal } from "../../award/exact-share.ts";
import { type LawRow, lawOf } from "../../award/law-rows.ts";
import { shareFor } from "../../award/written-share.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { type AwardFacts, awardFacts, type Nominated } from "./award-facts.ts";

/** “số CSTĐCS tối thiểu”, “tỷ lệ LĐTT tối thiểu”, “tỷ lệ LĐTT trên”, “tỷ lệ hoàn thành nhiệm vụ”, folded. */
const countName = /^so (.+) toi thieu$/u;
const shareName = /^ty le (.+?)( toi thieu| tren)?$/u;

/** What a row asks of a collective. */
interface Asks {
  readonly counts: readonly Asked[];
  readonly shares: readonly Asked[];
}

interface Asked {
  readonly what: string;
  readonly figure: number;
  /** More than the figure, not only as much. */
  readonly above: boolean;
}

const wholeTask = foldKey("hoàn thành nhiệm vụ");

/** @param known the folded things that a book can count; caps, votes and quorums are figures of the same form */
function asked(
  name: RegExp,
  parameters: ReadonlyMap<string, string>,
  known: (what: string) => boolean,
): readonly Asked[] {
  return [...parameters].flatMap(([key, value]): readonly Asked[] => {
    const read = name.exec(key);
    const figure = Number(value.replace(",", "."));
    const what = read?.[1] ?? "";
    return known(what) && Number.isFinite(figure) ? [{ what, figure, above: read?.[2] === " tren" }] : [];
  });
}

const awardByFoldedKey = perBook(
  (facts: BookFacts) => new Map([...facts.awards()].map(([key, { values }]) => [foldKey(key), values])),
);

function lacking(facts: BookFacts, award: AwardFacts, nominated: Nominated, asks: Asks): readonly string[] {
  const { values } = nominated.row;
  const named = awardByFoldedKey(facts);
  const counts = asks.counts.flatMap(({ what, figure }) => {
    const title = named.get(what);
    if (title === undefined) return [];
    const have = award.holders(values.unit, title.key, nominated.year ?? 0);
    return have >= figure ? [] : [`${figure} ${title.key} trong năm ${nominated.year ?? ""} (sổ có ${have})`];
  });
  const shares = asks.shares.flatMap(({ what, figure, above }) => {
    const title = named.get(what);
    const have = shareFor(
      values.merit,
      title === undefined ? [what] : [title.key, title.name, title.oldName],
    );
    if (have === undefined || (above ? have > figure * 10 : have >= figure * 10)) return [];
    const name = title?.key ?? "hoàn thành nhiệm vụ";
    return [
      `${above ? "trên" : "ít nhất"} ${decimal(figure)}% ${name} (cột Thành tích ghi ${decimal(have / 10)}%)`,
    ];
  });
  return [...counts, ...shares];
}

export const collectiveStandard: Rule = {
  id: "de-nghi.ty-le-tap-the",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const award = awardFacts(facts);
    const named = awardByFoldedKey(facts);
    const asksOf = remembered(({ parameters }: LawRow) => ({
      counts: asked(countName, parameters, (what) => named.has(what)),
      shares: asked(shareName, parameters, (what) => named.has(what) || what === wholeTask),
    }));
    return award.nominations.flatMap((nominated): readonly Spot[] => {
      const { row, achieved, kind, stage } = nominated;
      const { values } = row;
      if (achieved === null || stage === "dropped" || values.subject !== "tập thể" || values.award === "")
        return [];
      return award
        .law({ award: values.award, subject: values.subject, meritKind: kind, day: achieved })
        .flatMap((law): readonly Spot[] => {
          const asks = asksOf(law);
          if (asks.counts.length + asks.shares.length === 0) return [];
          const words = lacking(facts, award, nominated, asks);
          if (words.length === 0) return [];
          return [
            {
              in: facts.book.nominations,
              row,
              column: "award",
              message: `Đề nghị ${values.award} cần ${words.join("; ")}.`,
              fix: "Bổ sung các dòng cá nhân ở trang Đề nghị hoặc Lịch sử khen, sửa lại số liệu, hoặc chọn hình thức khác.",
              law: lawOf(law, "cảnh báo"),
            },
          ];
        });
    });
  },
};
