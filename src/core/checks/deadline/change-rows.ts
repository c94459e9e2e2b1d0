import type { RowOf } from "../../book/parsed-book.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { boundAt, clusterDays } from "../../facts/bound-at.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { quoted } from "../../text/quote.ts";
import { bookClusters } from "../../tracking/deadline/book-clusters.ts";
import { audienceMatcher } from "../../tracking/unit/audience.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { unknownChangeAudience } from "./audience.ts";
import { permitAfterDeadline } from "./permit-days.ts";
import { changeUnclear, extensionNotLater } from "./unclear-deadlines.ts";

type Said = readonly [column: string, message: string, fix: string];

const card = { ...plainCard, severity: "cảnh báo", reach: "row" } as const;

/** Judges the rows of *Hạn riêng* one by one; `empty` tells whether a cell of the row is truly so. */
const perRow =
  (
    say: (
      values: RowOf<"deadlineChanges">["values"],
      empty: (column: string) => boolean,
      facts: BookFacts,
    ) => Said | false,
  ): Rule["find"] =>
  (facts) => {
    const table = facts.book.deadlineChanges;
    return table.rows.flatMap((row): readonly Spot[] => {
      const said = say(row.values, (column) => leftEmpty(table, row, column), facts);
      return said === false ? [] : [{ in: table, row, column: said[0], message: said[1], fix: said[2] }];
    });
  };

const eases = ({ kind }: RowOf<"deadlineChanges">["values"]): boolean =>
  kind === "gia hạn" || kind === "không áp dụng";

const changeWithoutReason: Rule = {
  ...card,
  id: "han-rieng.thieu-ly-do",
  find: perRow(
    (values, empty) =>
      eases(values) &&
      empty("reason") && ["reason", `Chưa ghi lý do ${values.kind}.`, "Ghi lý do vào cột Lý do."],
  ),
};

const extensionWithoutPaper: Rule = {
  ...card,
  id: "han-rieng.thieu-van-ban",
  find: perRow(
    ({ kind }, empty) =>
      kind === "gia hạn" &&
      empty("decision") && [
        "decision",
        "Chưa ghi văn bản cho phép gia hạn.",
        "Ghi Số văn bản, ví dụ 512/BTP-TĐKT.",
      ],
  ),
};

const changeAgainstKind: Rule = {
  ...card,
  id: "han-rieng.thua",
  find: perRow(({ kind, deadline }, empty) => {
    const off = kind === "không áp dụng";
    return (
      kind !== "" &&
      (off ? deadline !== "" : empty("deadline")) && [
        "deadline",
        `Loại “${kind}” ${off ? "không dùng" : "cần có"} thời hạn.`,
        `${off ? "Xóa" : "Ghi"} Thời hạn, hoặc đổi Loại.`,
      ]
    );
  }),
};

/** Where the milestone binds nobody, or no unit belongs to the group, other rules have named that. */
const changeOfNobody: Rule = {
  ...card,
  id: "han-rieng.ngoai-nhom",
  reach: "book",
  find: perRow((values, _empty, facts) => {
    const { milestone, audience } = values;
    const bound = boundAt(facts)(milestone);
    if (!eases(values) || bound.size === 0) return false;
    const names = audienceMatcher(audience);
    const [clusters, days] = [bookClusters(facts.book), clusterDays(facts)(milestone)];
    const named = [...facts.units().values()].filter((unit) =>
      days.some((day) => names(clusters.nameOf(unit, day)) > 0),
    );
    return (
      named.length > 0 &&
      !named.some((unit) => bound.has(unit.values.key)) && [
        "audience",
        `Mốc ${milestone} không áp dụng cho đơn vị nào của ${quoted(audience)}.`,
        "Ghi đúng mốc hoặc đơn vị, hoặc xóa dòng này.",
      ]
    );
  }),
};

/** The sheet *Hạn riêng*. */
export const deadlineChangeRules: readonly Rule[] = [
  unknownChangeAudience,
  changeUnclear,
  extensionNotLater,
  permitAfterDeadline,
  changeWithoutReason,
  extensionWithoutPaper,
  changeAgainstKind,
  changeOfNobody,
];
