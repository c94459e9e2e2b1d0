import type { NominationState } from "../award/nomination-state.ts";
import type { Day } from "../calendar/day.ts";
import type { WrittenCell } from "../table/cell.ts";
import type { Move, Need } from "./moves.ts";
import { rewardedBeside } from "./rewarded-beside.ts";
import { voteResult } from "./vote-result.ts";
import type { Nomination, Way } from "./way.ts";

/** What a clerk asks of a nomination: a state, to be put on hold, or to go on where it stands. */
export type Target = NominationState | "tạm dừng" | "bỏ tạm dừng";

/** A move as it is asked for, with what it brings along. */
export interface WantedMove {
  readonly to: Target;
  /** The day of the matter itself: when the dossier came, when the council sat. */
  readonly day: Day;
  readonly reason: string;
  /** Cells of *Đề nghị* that come with it, by column key: votes and the session, number and day of a decision … */
  readonly cells?: Readonly<Record<string, WrittenCell>>;
}

const numberIn = (cell: WrittenCell | undefined): number | null | undefined =>
  cell === undefined ? undefined : typeof cell === "number" ? cell : null;
const textIn = (cell: WrittenCell | undefined): string | undefined =>
  cell === undefined ? undefined : typeof cell === "string" ? cell : "x";

/** The same row with what the move brings along, as far as needs look at it. */
const brought = (row: Nomination, { cells = {} }: WantedMove) => ({
  votesFor: numberIn(cells["votesFor"]) ?? row.values.votesFor,
  members: numberIn(cells["members"]) ?? row.values.members,
  decided:
    (textIn(cells["decisionNumber"]) ?? row.values.decisionNumber) !== "" &&
    (cells["decisionDate"] !== undefined || row.values.decisionDate !== null),
  annulled: (textIn(cells["annulled"]) ?? row.values.annulled) !== "",
});

type Lacks = (way: Way, row: Nomination, wanted: WantedMove) => string | undefined;

/** What a need lacks, with the cure, in words that follow “:”; undefined where it is there. */
const lacks: Readonly<Record<Need, Lacks>> = {
  reason: (_way, _row, { reason }) => (reason.trim() === "" ? "chưa ghi lý do" : undefined),
  "complete dossier": (way, row) => {
    const lacking = way.lacking(row);
    return lacking.length === 0
      ? undefined
      : `hồ sơ còn thiếu ${lacking.join("; ")}. Bổ sung rồi ghi vào cột Thành phần hồ sơ`;
  },
  votes: (way, row, wanted) => {
    const { votesFor, members } = brought(row, wanted);
    const result = voteResult(votesFor, members, way.law(row));
    if (result.kind === "none" && (votesFor !== null || members !== null))
      return `ô ${votesFor === null ? "Phiếu đồng ý" : "Tổng thành viên"} trống hoặc không phải là số. Ghi lại theo biên bản kiểm phiếu`;
    if (result.kind === "none")
      return "Hội đồng chưa bỏ phiếu. Ghi kết quả ở Thi đua › Khen thưởng › Phiên họp Hội đồng, hoặc ghi Phiếu đồng ý và Tổng thành viên theo biên bản kiểm phiếu";
    return result.kind === "impossible" ? `${result.words}. Ghi lại theo biên bản kiểm phiếu` : undefined;
  },
  "votes that pass": (way, row, wanted) => {
    const missing = lacks.votes(way, row, wanted);
    if (missing !== undefined) return missing;
    const { votesFor, members } = brought(row, wanted);
    const result = voteResult(votesFor, members, way.law(row));
    return result.kind === "fails"
      ? `mới được ${result.words}. Kiểm tra biên bản kiểm phiếu, hoặc chuyển sang “Hội đồng không thông qua”`
      : undefined;
  },
  "own award": (way, row) =>
    way.own(row)
      ? undefined
      : "hình thức này do cấp trên quyết định; chuyển sang “trình” trước, khi có quyết định thì ghi số, ngày",
  decision: (_way, row, wanted) =>
    brought(row, wanted).decided
      ? undefined
      : "chưa có số, ngày quyết định. Vào số quyết định, hoặc ghi cột Số QĐ và Ngày QĐ",
  "simple procedure": (_way, { values }) =>
    /đột\s*xuất/iu.test(values.meritKind)
      ? undefined
      : "chỉ khen đột xuất mới trình theo thủ tục đơn giản; cần Hội đồng thông qua trước",
  "no second reward": (way, row) => {
    const other = rewardedBeside(way, row);
    return other === undefined
      ? undefined
      : `${other.values.name} đã được khen cho cùng thành tích ở dòng ${other.at} (${other.values.decisionNumber || "đã quyết định"}); một thành tích chỉ khen một lần. Rút một trong hai đề nghị`;
  },
  "annulling decision": (_way, row, wanted) =>
    brought(row, wanted).annulled ? undefined : "chưa ghi số, ngày quyết định hủy bỏ",
};

/** Why a move that there is cannot be done now; undefined where it can. */
export function unmetNeed(
  way: Way,
  row: Nomination,
  { needs }: Pick<Move, "needs">,
  wanted: WantedMove,
): string | undefined {
  for (const need of needs) {
    const lacking = lacks[need](way, row, wanted);
    if (lacking !== undefined) return lacking;
  }
  return undefined;
}
