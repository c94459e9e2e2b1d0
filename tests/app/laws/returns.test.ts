import { ask, asked, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import {
  HOA,
  leanReturns,
  list,
  nomination,
  registration,
  report,
  result,
  takeAll,
} from "../returns/returns-office.ts";
import type { Command } from "./command.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn } from "./offices.ts";
import type { Owned } from "./picture.ts";

const waiting = (): MemoryOffice =>
  leanReturns([{}, registration, result, nomination, { unit: "PTP-2", target: "M-2|" }]);

const taking: Owned = {
  ...keysFilledIn,
  "Báo về": ["state", "reason"],
  "Theo dõi": ["received", "paper", "remark", "handling"],
  "Chỉ tiêu": ["result"],
};

/** A command of the page under a name, with what it says. */
function kept(
  name: string,
  office: () => MemoryOffice,
  run: Command["run"],
  owned: Owned,
  mayGo: readonly string[] = [],
): void {
  keepsTheLaws("returns", { name, office, run, owned, mayGo });
}

/** What the desk's page showed before anybody came in between. */
const shown = list(waiting().clerk(LAN, {})).rows;
const keys = shown.map(({ key }) => ({ key }));

/** As a refusal where anything was left, for then it was told. */
function take(clerk: Clerk): string {
  const rows = shown.flatMap(({ key, seen, canTake, conflicts }) =>
    canTake ? [{ key, seen, prefer: conflicts.length > 0 ? ("unit" as const) : ("" as const) }] : [],
  );
  const taken = ask(clerk, { verb: "returns.take", rows });
  return `${taken.ok && taken.value.left.length > 0 ? '"ok":false' : ""} ${JSON.stringify(taken)}`;
}

kept(
  "returns.send",
  () => leanReturns([{ ticket: "t-9" }]),
  (clerk) => JSON.stringify(ask(clerk, { verb: "returns.send", ...report })),
  {},
);
kept("returns.take", waiting, take, taking);
kept(
  "returns.refuse",
  waiting,
  (clerk) => JSON.stringify(ask(clerk, { verb: "returns.refuse", rows: keys, reason: "Thiếu phụ lục" })),
  taking,
);
kept(
  "returns.withdraw",
  waiting,
  // Its author does it, not the desk.
  (clerk) =>
    JSON.stringify(
      ask({ ...clerk, user: { email: () => HOA } }, { verb: "returns.withdraw", key: keys[0]?.key ?? "" }),
    ),
  keysFilledIn,
);
kept(
  "returns.add",
  waiting,
  (clerk) =>
    JSON.stringify(
      ask(clerk, {
        verb: "returns.add",
        take: true,
        returns: [
          {
            key: "BV-FILE-1",
            table: "targets",
            unit: "PTP-2",
            campaign: "QB-2026",
            target: "Hồ sơ đúng hạn",
            cells: { result: "97,5" },
            sent: { result: "" },
            by: "Bà Bình",
            at: "05/03/2026 07:00:00",
            source: "ptp-2.xlsx",
          },
        ],
      }),
    ),
  taking,
);
kept(
  "returns.undo",
  () => {
    const office = waiting();
    takeAll(office.clerk(LAN, {}), "unit");
    return office;
  },
  (clerk) => {
    const [batch] = asked(clerk, { verb: "returns.list" }).batches;
    const undone = ask(clerk, { verb: "returns.undo", batch: batch?.batch ?? "" });
    // What somebody went on with stays, and is told.
    return `${undone.ok && undone.value.kept.length > 0 ? '"ok":false' : ""} ${JSON.stringify(undone)}`;
  },
  taking,
  ["Đăng ký", "Đề nghị"],
);
