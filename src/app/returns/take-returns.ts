import * as z from "zod/mini";
import { decidedPlan, judgeReturn, seenPrint } from "../../core/returns/judge.ts";
import type { Judging } from "../../core/returns/judged.ts";
import { isUndoing, isWithdrawn, standingOf } from "../../core/returns/judging.ts";
import type { Plan } from "../../core/returns/plan.ts";
import { sealedValues, sealState } from "../../core/returns/seal.ts";
import { hashText } from "../../core/table/hash.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import { identityOf } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { mostReturns, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { carryOut } from "./carry-out.ts";
import { notDesk, openReturns } from "./open-returns.ts";
import { carryBack } from "./undo-take.ts";

/** A report that the desk looked at and takes over. */
export interface Wanted {
  readonly key: string;
  /** The fingerprint of what was shown of it. */
  readonly seen: string;
  /** Whose word counts where both changed the same; "" where nothing is disputed. */
  readonly prefer: "unit" | "book" | "";
}

/** A report that was not taken over, and why. */
export interface NotTaken {
  readonly key: string;
  readonly why: string;
}

export interface Taken {
  readonly message: string;
  readonly taken: number;
  /** By which it can be taken back; "" where nothing was taken over. */
  readonly batch: string;
  readonly left: readonly NotTaken[];
}

interface Chosen {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly left: readonly NotTaken[];
}

const why = {
  gone: "không còn ở trang Báo về",
  sent: "không còn chờ nhận",
  changed: "vừa thay đổi sau khi xem; xem lại rồi nhận",
  refused: "có lỗi phải sửa hoặc trả lại",
  disputed: "có ô hai bên cùng sửa; chọn giữ sổ hay theo đơn vị",
  same: "báo về cùng một việc với báo khác vừa nhận; xem lại rồi nhận",
} as const;

/** Which of the wanted reports can be taken over as they were seen; of several about one row the first alone. */
function choose(judging: Judging, wanted: readonly Wanted[]): Chosen {
  const plans = new Map<string, Plan>();
  const left: NotTaken[] = [];
  const rows = new Map(judging.book.returns.rows.map((row) => [row.values.key, row]));
  const about = new Set<string>();
  for (const { key, seen, prefer } of wanted) {
    const row = rows.get(key);
    const not = (reason: string): void => void left.push({ key, why: reason });
    if (row === undefined) not(why.gone);
    else if (standingOf(row) === "đã nhận" || standingOf(row) === "đang nhận") continue;
    else if (standingOf(row) !== "chờ nhận" || isWithdrawn(judging, row)) not(why.sent);
    else {
      const judged = judgeReturn(judging, row);
      const plan = decidedPlan(judged, prefer === "unit" ? "unit" : "book");
      const id = plan === undefined ? "" : idOf(judging, plan);
      if (seenPrint(judged) !== seen) not(why.changed);
      else if (plan === undefined) not(why.refused);
      else if (judged.conflicts.length > 0 && prefer === "") not(why.disputed);
      else if (about.has(id)) not(why.same);
      else {
        about.add(id);
        plans.set(key, plan);
      }
    }
  }
  return { plans, left };
}

function idOf({ book }: Judging, { table, row }: Plan): string {
  const texts = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellText(cell)]));
  return `${table} ${identityOf(book[table].table, texts)}`;
}

/** What somebody changed in rows that are taken over nevertheless, for the log. */
function changedSince({ book, secret }: Judging, plans: ReadonlyMap<string, Plan>): readonly LogEntry[] {
  return book.returns.rows.flatMap((row): readonly LogEntry[] => {
    const plan = plans.get(row.values.key);
    if (plan === undefined) return [];
    const seal = sealState(secret, sealedValues(book.returns, row));
    if (seal.kind !== "changed") return [];
    const told = (side: "was" | "now"): string =>
      seal.columns.map((column) => `${column.header}: ${column[side]}`).join("; ");
    return [
      {
        what: "Báo về bị sửa sau khi gửi",
        place: `Báo về: ${plan.place}`,
        before: told("was") || "không rõ",
        after: told("now") || "không rõ",
      },
    ];
  });
}

/** The book once what a run had begun to take back is taken back. */
function withoutUndoing(ports: Ports, judging: Judging): Judging {
  if (!judging.book.returns.rows.some(isUndoing)) return judging;
  carryBack(ports, judging);
  return openReturns(ports);
}

/**
 * Takes reports over into *Theo dõi*, *Đăng ký*, *Chỉ tiêu* and *Đề nghị*, exactly once: they are marked with what will be
 * written before the first cell is, so that whoever comes next goes on where a run broke off. Called by whoever holds the
 * book alone. Service calls: a constant, however many reports.
 */
export function takeOver(ports: Ports, opened: Judging, wanted: readonly Wanted[]): Taken {
  const judging = withoutUndoing(ports, opened);
  const { plans, left } = choose(judging, wanted);
  const { book } = judging;
  const at = momentText(ports.clock.now());
  const batch =
    plans.size === 0 ? "" : `${at} ${hashText([ports.user.email(), at, ...plans.keys()].join("\n"))}`;
  const withdrawn = new Set(
    book.returns.rows.filter((row) => isWithdrawn(judging, row)).map((row) => row.at),
  );
  const marking = {
    table: book.returns,
    cells: ({
      at: line,
      values,
    }: {
      readonly at: number;
      readonly values: Readonly<Record<string, unknown>>;
    }) => {
      if (withdrawn.has(line)) return { state: "đã rút" };
      const plan = plans.get(String(values["key"]));
      return plan === undefined ? undefined : { state: "đang nhận", batch, before: JSON.stringify(plan) };
    },
  };
  const changed = changedSince(judging, plans);
  if (changed.length > 0) writeSheets(ports, [logged(ports, changed), marking]);
  else if (plans.size + withdrawn.size > 0) writeSheet(ports, marking);
  const once = carryOut(ports, book);
  // Where somebody came in between, once more from the book as it is now.
  const twice = once.left.length === 0 ? once : carryOut(ports, openReturns(ports).book);
  const taken = new Map([...once.taken, ...twice.taken]);
  const back = new Map([...once.back, ...twice.back]);
  const open = twice.left;
  const missed = [...plans.keys()].filter((key) => !taken.has(key) && !back.has(key) && !open.includes(key));
  const notTaken = [
    ...left,
    ...[...back].map(([key, place]) => ({ key, why: `người khác vừa sửa ${place}; xem lại rồi nhận` })),
    ...missed.map((key) => ({ key, why: why.changed })),
    ...open.map((key) => ({ key, why: "chưa ghi xong vì có người đang sửa trang ấy; bấm nhận lần nữa" })),
  ];
  return {
    message: messageOf(taken, notTaken.length),
    taken: taken.size,
    batch: taken.size > 0 ? batch : "",
    left: notTaken,
  };
}

const sheets = {
  tracking: "Theo dõi",
  registrations: "Đăng ký",
  targets: "Chỉ tiêu",
  nominations: "Đề nghị",
};

function messageOf(taken: ReadonlyMap<string, Plan>, left: number): string {
  const counts = new Map<string, number>();
  for (const { table } of taken.values()) counts.set(sheets[table], (counts.get(sheets[table]) ?? 0) + 1);
  const into = [...counts].map(([sheet, count]) => `${sheet} ${count}`).join(", ");
  const rest = left === 0 ? "" : ` Còn ${left} báo về chưa nhận.`;
  return taken.size === 0 ? `Chưa nhận báo về nào.${rest}` : `Đã nhận ${taken.size} báo về: ${into}.${rest}`;
}

export const returnsTake = verb({
  name: "returns.take",
  fields: {
    rows: z
      .array(z.object({ key: upTo(200), seen: upTo(20), prefer: z.enum(["unit", "book", ""]) }))
      .check(z.maxLength(mostReturns)),
  },
  locked: true,
  run: (ports, { rows }): Answer<Taken> => {
    const judging = openReturns(ports);
    const message = notDesk(ports, judging);
    if (message !== undefined) return { ok: false, message };
    return { ok: true, value: takeOver(ports, judging, rows) };
  },
});
