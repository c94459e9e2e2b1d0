import { type NominationStage, nominationStage } from "../../award/nomination-state.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { stateWords } from "../../tables/award/nominations.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** How far a nomination says it has come, step by step. */
interface Progress {
  readonly stage: NominationStage;
  /** The dossier has been handed in. */
  readonly handedIn: boolean;
  /** The council has voted. */
  readonly voted: boolean;
  /** Nothing of it has been handed in yet. */
  readonly planned: boolean;
  /** Misspelt, which has a rule of its own, or a word of the office's: what it stands for is not known. */
  readonly unknown: boolean;
}

const known = new Set([...stateWords.words, ...stateWords.also].map(foldText));

const progressOf = remembered((state: string): Progress => {
  const stage = nominationStage(state);
  const folded = foldKey(state);
  const voted = stage === "decided" || /^(?:hoi dong (?:da )?thong qua|trinh|da trinh)/u.test(folded);
  const planned = folded.startsWith("du kien");
  return {
    stage,
    voted,
    planned,
    unknown: state !== "" && !known.has(foldText(state)),
    handedIn: voted || stage === "complete" || /^(?:da nop|thieu ho so)/u.test(folded),
  };
});

type Say = (
  values: RowOf<"nominations">["values"],
  progress: Progress,
  empty: (column: string) => boolean,
) => Pick<Spot, "column" | "message" | "fix"> | undefined;

/** A rule that holds the state of each nomination against what is filled in. */
function stateRule(id: string, say: Say): Rule {
  return {
    id,
    severity: "cảnh báo",
    ...plainCard,
    reach: "row",
    find: ({ book: { nominations } }) => {
      const spots: Spot[] = [];
      for (const row of nominations.rows) {
        const said = say(row.values, progressOf(row.values.state), (column) =>
          leftEmpty(nominations, row, column),
        );
        if (said !== undefined) spots.push({ in: nominations, row, ...said });
      }
      return spots;
    },
  };
}

const handedInWithoutDay = stateRule("de-nghi.thieu-ngay-nop", ({ state }, { handedIn }, empty) =>
  handedIn && empty("submitted")
    ? {
        column: "submitted",
        message: `Trạng thái là ${quoted(state)} nhưng chưa ghi Ngày nộp.`,
        fix: "Ghi ngày nhận hồ sơ; thời hạn thẩm định và quy định áp dụng tính từ ngày này.",
      }
    : undefined,
);

const votedWithoutVotes = stateRule(
  "de-nghi.thieu-phieu",
  ({ state, members, votesFor }, progress, empty) => {
    const { voted } = progress;
    if ((voted || members !== null) && empty("votesFor"))
      return {
        column: "votesFor",
        message: voted
          ? `Trạng thái là ${quoted(state)} nhưng chưa ghi Phiếu đồng ý của Hội đồng.`
          : `Đã ghi Tổng thành viên nhưng chưa ghi Phiếu đồng ý.`,
        fix: "Ghi theo biên bản kiểm phiếu; nếu hình thức này không phải họp Hội đồng thì ghi lý do ở cột Bỏ qua.",
      };
    if (votesFor !== null && empty("members"))
      return {
        column: "members",
        message: "Đã ghi Phiếu đồng ý nhưng chưa ghi Tổng thành viên của Hội đồng.",
        fix: "Ghi tổng số thành viên Hội đồng theo biên bản kiểm phiếu.",
      };
    return undefined;
  },
);

/** What a row holds that its state has not come to yet, the farthest first. */
const stateBehind = stateRule("de-nghi.trang-thai-cham", (values, progress) => {
  const { state, decisionNumber, decisionDate, goldenBook, votesFor, submitted, annulled } = values;
  const { stage, voted, planned, unknown } = progress;
  if (unknown) return undefined;
  const decision = decisionNumber !== "" || decisionDate !== null;
  const said = state === "" ? "chưa ghi Trạng thái" : `Trạng thái là ${quoted(state)}`;
  const spot = (what: string, right: string): ReturnType<Say> => ({
    column: "state",
    message: `Đã ghi ${what} nhưng ${said}.`,
    fix: `Sửa Trạng thái thành ${right}, hoặc xóa phần ghi nhầm.`,
  });
  const cancelled = foldKey(state).includes("huy");
  if (annulled !== "" && !cancelled) return spot("quyết định hủy bỏ", "“hủy bỏ”");
  // A decision that was taken back keeps its number, so that what was done can be read.
  if (cancelled && decision)
    return annulled !== ""
      ? undefined
      : {
          column: "annulled",
          message: `Trạng thái là ${quoted(state)} nhưng chưa ghi Quyết định hủy bỏ.`,
          fix: "Ghi số và ngày quyết định hủy bỏ; chưa có quyết định đó thì sửa lại Trạng thái.",
        };
  if (decision && stage !== "decided") return spot("quyết định khen", "“quyết định”");
  if (goldenBook !== "" && stage !== "decided") return spot("số sổ vàng", "“quyết định”");
  if (votesFor !== null && !voted && stage === "preparing")
    return spot("phiếu của Hội đồng", "“Hội đồng thông qua”");
  if (submitted !== null && planned) return spot("ngày nộp hồ sơ", "“đã nộp”");
  return undefined;
});

/** The state of nominations against their cells. */
export const nominationStateRules: readonly Rule[] = [handedInWithoutDay, votedWithoutVotes, stateBehind];
