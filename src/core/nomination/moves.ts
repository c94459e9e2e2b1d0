import type { NominationState } from "../award/nomination-state.ts";

/** What must be there before a nomination may move. */
export type Need =
  /** Why, in words. */
  | "reason"
  /** All parts of the dossier that the law asks for. */
  | "complete dossier"
  /** Votes that reach what *Quy tắc* asks. */
  | "votes that pass"
  /** Votes, whatever they come to. */
  | "votes"
  /** The office gives the award itself. */
  | "own award"
  /** Number and day of the decision. */
  | "decision"
  /** A kind of merit for which no council sits: the simple procedure. */
  | "simple procedure"
  /** Nobody was decided for the same achievement already. */
  | "no second reward"
  /** Number and day of the decision that annuls. */
  | "annulling decision";

/** One way on from a state. */
export interface Move {
  readonly from: NominationState;
  readonly to: NominationState;
  readonly needs: readonly Need[];
  /** What the button says. */
  readonly label: string;
}

const move = (from: NominationState, to: NominationState, label: string, ...needs: Need[]): Move => ({
  from,
  to,
  needs,
  label,
});

/** States from which a dossier may go back to its unit, and from which it may be withdrawn. */
const open: readonly NominationState[] = ["đã nộp", "thiếu hồ sơ", "đủ hồ sơ", "thẩm định", "trình"];

/**
 * All moves there are; the first from a state is the usual next one. What is not here is forbidden (Nghị định 98/2023 and
 * 152/2025: dossier, appraisal, council, decision or submission, publication).
 */
export const moves: readonly Move[] = [
  move("dự kiến", "đã nộp", "Đã nộp hồ sơ"),
  move("đã nộp", "đủ hồ sơ", "Đủ hồ sơ", "complete dossier"),
  move("đã nộp", "thiếu hồ sơ", "Thiếu hồ sơ", "reason"),
  move("thiếu hồ sơ", "đủ hồ sơ", "Đủ hồ sơ", "complete dossier"),
  move("đủ hồ sơ", "thẩm định", "Thẩm định", "complete dossier"),
  move("đủ hồ sơ", "thiếu hồ sơ", "Thiếu hồ sơ", "reason"),
  move("thẩm định", "Hội đồng thông qua", "Hội đồng thông qua", "complete dossier", "votes that pass"),
  move("thẩm định", "Hội đồng không thông qua", "Hội đồng không thông qua", "votes"),
  move("thẩm định", "thiếu hồ sơ", "Thiếu hồ sơ", "reason"),
  move("thẩm định", "trình", "Trình theo thủ tục đơn giản", "simple procedure", "complete dossier", "reason"),
  move("Hội đồng thông qua", "trình", "Trình", "complete dossier"),
  move("Hội đồng thông qua", "quyết định", "Đã có quyết định", "own award", "decision", "no second reward"),
  move("Hội đồng thông qua", "thẩm định", "Xét lại", "reason"),
  // A session's result that was entered wrongly is entered again.
  move("Hội đồng thông qua", "Hội đồng không thông qua", "Sửa kết quả phiếu", "votes", "reason"),
  move(
    "Hội đồng không thông qua",
    "Hội đồng thông qua",
    "Sửa kết quả phiếu",
    "complete dossier",
    "votes that pass",
    "reason",
  ),
  move("Hội đồng không thông qua", "trả lại", "Trả lại, báo kết quả", "reason"),
  move("Hội đồng không thông qua", "thẩm định", "Xét lại", "reason"),
  move("trình", "quyết định", "Đã có quyết định", "decision", "no second reward"),
  move("trình", "Hội đồng thông qua", "Rút lại hồ sơ trình", "reason"),
  move("trình", "thiếu hồ sơ", "Cấp trên yêu cầu bổ sung", "reason"),
  move("quyết định", "công bố", "Đã công bố, trao"),
  move("công bố", "lưu", "Lưu hồ sơ"),
  move("trả lại", "đã nộp", "Nộp lại hồ sơ"),
  move("rút", "dự kiến", "Đề nghị lại", "reason"),
  ...open.map((from) => move(from, "trả lại", "Trả lại đơn vị", "reason")),
  ...(["dự kiến", ...open, "Hội đồng thông qua", "trả lại"] as const).map((from) =>
    move(from, "rút", "Rút đề nghị", "reason"),
  ),
  ...(["quyết định", "công bố", "lưu"] as const).map((from) =>
    move(from, "hủy bỏ", "Hủy bỏ quyết định", "reason", "annulling decision"),
  ),
];

/** The moves from a state, the usual one first. */
export const movesFrom = (state: NominationState): readonly Move[] =>
  moves.filter(({ from }) => from === state);

/** The move from one state to another; undefined where there is none. */
export const moveBetween = (from: NominationState, to: NominationState): Move | undefined =>
  moves.find((one) => one.from === from && one.to === to);

/** What every way into a state asks for; nothing where none leads there. */
export function needsInto(to: NominationState): readonly Need[] {
  const [first, ...others] = moves.filter((one) => one.to === to);
  return (first?.needs ?? []).filter((need) => others.every(({ needs }) => needs.includes(need)));
}

/** The states through which the usual way leads from one to another, both counted; none where no way leads there. */
export function wayBetween(from: NominationState, to: NominationState): readonly NominationState[] {
  const ways: (readonly NominationState[])[] = [[from]];
  const met = new Set<NominationState>([from]);
  for (const way of ways) {
    const last = way[way.length - 1] ?? from;
    if (last === to) return way;
    for (const next of movesFrom(last)) {
      if (met.has(next.to)) continue;
      met.add(next.to);
      ways.push([...way, next.to]);
    }
  }
  return [];
}
