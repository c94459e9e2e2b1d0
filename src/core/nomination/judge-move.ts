import type { NominationState } from "../award/nomination-state.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { WrittenCell } from "../table/cell.ts";
import { inQuotes, quoted } from "../text/quote.ts";
import { replayed, type Standing, sameStanding, standingOf } from "./history.ts";
import { type Move, moveBetween, moves, movesFrom, needsInto, wayBetween } from "./moves.ts";
import { unmetNeed, type WantedMove } from "./needs.ts";
import type { Nomination, Way } from "./way.ts";

/** Cells of the nomination's row, and where it then stands. */
export interface JudgedMove {
  readonly ok: true;
  readonly row: Nomination;
  readonly to: Standing;
  readonly cells: Readonly<Record<string, WrittenCell>>;
  readonly day: Day;
  readonly reason: string;
  /** It stands there already, and its history says so: no step is taken. */
  readonly done: boolean;
}

export type MoveAnswer =
  | JudgedMove
  | { readonly ok: false; readonly row: Nomination; readonly message: string };

/** Why a nomination does not go from one state to the other at once, and through which it does. */
function noWay(from: NominationState, to: NominationState): string {
  if (to === "hủy bỏ") {
    const annullable = moves.filter((move) => move.to === to).map((move) => inQuotes(move.from));
    return `đề nghị đang ở ${inQuotes(from)}; chỉ hủy bỏ được khi đang ở ${annullable.join(", ")}`;
  }
  const between = wayBetween(from, to).slice(1, -1);
  if (between.length > 0)
    return `đề nghị còn ở ${inQuotes(from)}; cần qua ${between.map(inQuotes).join(", ")} trước`;
  const next = movesFrom(from).map((one) => inQuotes(one.to));
  return next.length === 0
    ? `đề nghị đã ở ${inQuotes(from)}, không chuyển tiếp nữa`
    : `đề nghị đang ở ${inQuotes(from)}; từ đó chỉ chuyển được sang ${next.join(", ")}`;
}

/** What a state makes of the other cells of its row. A step's own reason stays in *Quá trình xét*. */
function cellsFor(
  to: NominationState,
  { day, reason }: WantedMove,
  { values }: Nomination,
): Readonly<Record<string, WrittenCell>> {
  const why = reason.trim() === "" ? {} : { reason: reason.trim() };
  if (to === "đã nộp") return { submitted: { day }, completed: "" };
  if (to === "đủ hồ sơ") return { completed: { day } };
  // The clock stops: it starts anew when the dossier is complete again.
  if (to === "thiếu hồ sơ" || to === "trả lại") return { completed: "", ...why };
  // Only by hand does an annulled one come here again: it is rewarded anew.
  if (to === "quyết định" && values.annulled !== "") return { annulled: "" };
  if (to === "rút" || to === "hủy bỏ") return why;
  return {};
}

/** The move that led from where the history ends to where the row stands; where there is none, what any such move asks for. */
const arrival = (recorded: Standing | undefined, to: NominationState): Pick<Move, "needs"> =>
  (recorded?.state === undefined ? undefined : moveBetween(recorded.state, to)) ?? { needs: needsInto(to) };

/** Judges a move against the row as it stands: forbidden jumps and what is lacking are told in words, with the cure. */
export function judgeMove(way: Way, row: Nomination, wanted: WantedMove): MoveAnswer {
  const now = standingOf(row);
  const refused = (why: string): MoveAnswer => ({
    ok: false,
    row,
    message: `Chưa chuyển sang ${inQuotes(wanted.to)} được: ${why}.`,
  });
  if (way.doubled.has(row.values.key))
    return refused(
      "dòng này đã bị chép, hai dòng cùng một mã. Để trống ô Mã của dòng chép, hoặc xóa dòng thừa, rồi làm lại",
    );
  if (now.state === undefined)
    return refused(
      `trạng thái ${quoted(row.values.state)} không có trong danh sách. Chọn lại ở cột Trạng thái`,
    );
  const recorded = replayed(way.steps.get(row.values.key) ?? []);
  const ready = (to: Standing, cells: JudgedMove["cells"]): JudgedMove => ({
    ok: true,
    row,
    to,
    cells: { ...cells, ...wanted.cells },
    day: wanted.day,
    reason: wanted.reason.trim(),
    done:
      now.state === to.state &&
      now.held === to.held &&
      (recorded === undefined ? to.state === "dự kiến" && !to.held : sameStanding(recorded, to)),
  });
  if (wanted.to === "tạm dừng") {
    if (wanted.reason.trim() === "") return refused("chưa ghi lý do");
    return ready({ state: now.state, held: true }, { onHold: "có", reason: wanted.reason.trim() });
  }
  if (wanted.to === "bỏ tạm dừng") {
    const off = ready({ state: now.state, held: false }, { onHold: "không" });
    // Nothing is taken off that nobody put on.
    return !now.held && recorded?.held !== true ? { ...off, cells: {}, done: true } : off;
  }
  const target: Standing = { state: wanted.to, held: false };
  const cells = { state: wanted.to, ...cellsFor(wanted.to, wanted, row) };
  if (now.state === wanted.to && !now.held) {
    // Words such as “đã khen” say it already, and stay.
    const there = ready(target, cellsFor(wanted.to, wanted, row));
    // It was typed there, or a run broke off: what a move there asks for must be there all the same.
    const lacking = there.done ? undefined : unmetNeed(way, row, arrival(recorded, wanted.to), wanted);
    return lacking === undefined ? there : refused(lacking);
  }
  if (now.held)
    return refused(
      `đề nghị đang tạm dừng${row.values.reason === "" ? "" : ` (${row.values.reason})`}; bỏ tạm dừng trước`,
    );
  const move = moveBetween(now.state, wanted.to);
  if (move === undefined) return refused(noWay(now.state, wanted.to));
  const lacking = unmetNeed(way, row, move, wanted);
  if (lacking !== undefined) return refused(lacking);
  const { submitted } = row.values;
  if (wanted.to === "đủ hồ sơ" && submitted !== null && wanted.day < submitted)
    return refused(
      `ngày đủ hồ sơ ${cellDay(wanted.day)} ở trước ngày nộp ${cellDay(submitted)}. Sửa lại ngày`,
    );
  return ready(target, cells);
}

/**
 * Judges a move of many nominations. What the first of them brings about holds for the next: of two rows for one reward of
 * one achievement only one is decided.
 */
export function judgeMoves(
  way: Way,
  wanted: readonly { readonly row: Nomination; readonly move: WantedMove }[],
): readonly MoveAnswer[] {
  const decided = way.sameRewards();
  return wanted.map(({ row, move }) => {
    const judged = judgeMove(way, row, move);
    if (!judged.ok || judged.to.state !== "quyết định" || judged.done) return judged;
    const other = decided.find(row);
    if (other !== undefined)
      return {
        ok: false,
        row,
        message: `Chưa chuyển sang “quyết định” được: ${other.values.name} ở dòng ${other.at} cũng đang được quyết định cho cùng thành tích; một thành tích chỉ khen một lần. Rút một trong hai đề nghị.`,
      };
    decided.add(row);
    return judged;
  });
}
