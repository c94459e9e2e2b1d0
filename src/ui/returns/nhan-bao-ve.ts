import type { Answers } from "../../app/all-verbs.ts";
import { button } from "../page/button.ts";
import { element, make } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { timerSwitch } from "../page/timer-switch.ts";
import { isClear, type Prefer, returnCard, type Waiting } from "./return-card.ts";

type Shown = Answers["returns.list"];

const clear = element("clear", HTMLButtonElement);
const again = element("again", HTMLButtonElement);
const lists = element("lists", HTMLElement);
const batches = element("batches", HTMLUListElement);
const waiting = pagedList(element("waiting", HTMLUListElement), 20, (row: Waiting) =>
  returnCard(row, {
    take: (one, prefer) => void takeOne(one, prefer),
    refuse: (one, reason) => void refuse(one, reason),
  }),
);

let shown: Shown | undefined;

function summary({ rows, more, begun }: Shown): string {
  const going = begun === 0 ? "" : ` ${begun} báo về đang nhận dở; lần nhận tới ghi nốt.`;
  if (rows.length === 0) return `Không có báo về nào chờ nhận.${going}`;
  const refused = rows.filter(({ canTake }) => !canTake).length;
  const look = rows.filter((row) => row.canTake && !isClear(row)).length;
  const rest = more === 0 ? "" : ` Còn ${more} việc nữa hiện ra khi đã nhận bớt.`;
  return `${rows.length + more} việc chờ nhận: ${rows.filter(isClear).length} không vướng, ${look} cần xem, ${refused} phải trả lại hoặc sửa.${rest}${going}`;
}

const showTimer = timerSwitch(
  {
    lost: "Đã bật bằng tài khoản của anh/chị, nhưng Google không còn giữ lịch chạy. Bấm “Bật lại”.",
    running: (since, mine, who) => `${since}, chạy bằng tài khoản ${mine ? "của anh/chị" : who}.`,
    takeOver: "Chạy thay",
  },
  (turnOn, takeOver) => ask({ verb: "returns.timer", on: turnOn, takeOver }),
);

function showBatches({ batches: all }: Shown): void {
  element("batches-part", HTMLElement).hidden = all.length === 0;
  batches.replaceChildren(
    ...all.map(({ batch, by, at, count }) => {
      const made = make("li", "", "");
      made.append(
        make("p", "", `${count} báo về, ${by} nhận lúc ${at}`),
        button("Hoàn tác lần này", "", () => void undo(batch)),
      );
      return made;
    }),
  );
}

function show(now: Shown): void {
  shown = now;
  lists.hidden = false;
  const count = now.rows.filter(isClear).length;
  clear.textContent = count === 0 ? "Nhận việc không vướng" : `Nhận ${count} việc không vướng`;
  clear.disabled = count === 0 && now.begun === 0;
  if (count === 0 && now.begun > 0) clear.textContent = "Ghi nốt việc đang nhận dở";
  waiting.show(now.rows);
  showBatches(now);
  showTimer(now.timer);
}

/** @param note what came of the command before, and whether it failed */
async function load(note: string, failed: boolean): Promise<void> {
  clear.disabled = true;
  again.disabled = true;
  const answer = await ask({ verb: "returns.list" });
  again.disabled = false;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  show(answer.value);
  const said = `${note}\n${summary(answer.value)}`.trim();
  if (failed) fail(said);
  else tell(said);
}

async function take(
  rows: readonly { readonly key: string; readonly seen: string; readonly prefer: Prefer }[],
): Promise<void> {
  clear.disabled = true;
  tell("Đang nhận…");
  const answer = await ask({ verb: "returns.take", rows });
  if (!answer.ok) {
    await load(answer.message, true);
    return;
  }
  const names = new Map(shown?.rows.map(({ key, unit }) => [key, unit]));
  const left = answer.value.left.map(({ key, why }) => `${names.get(key) ?? key}: ${why}.`);
  await load([answer.value.message, ...left].join("\n"), left.length > 0);
}

async function takeOne(row: Waiting, prefer: Prefer): Promise<void> {
  if (row.conflicts.length > 0 && prefer === "") {
    fail(`${row.unit}: có ô hai bên cùng sửa. Chọn “Theo đơn vị” hoặc “Giữ như sổ” rồi bấm Nhận.`);
    return;
  }
  await take([{ key: row.key, seen: row.seen, prefer }]);
}

async function refuse({ key }: Waiting, reason: string): Promise<void> {
  tell("Đang trả lại…");
  const answer = await ask({ verb: "returns.refuse", rows: [{ key }], reason });
  if (answer.ok) await load(answer.value.message, false);
  // What was typed stays in its place.
  else fail(answer.message);
}

async function undo(batch: string): Promise<void> {
  tell("Đang hoàn tác…");
  const answer = await ask({ verb: "returns.undo", batch });
  await load(answer.ok ? answer.value.message : answer.message, !answer.ok || answer.value.kept.length > 0);
}

clear.addEventListener("click", () => {
  const rows = (shown?.rows ?? []).filter(isClear);
  void take(rows.map(({ key, seen }) => ({ key, seen, prefer: "" })));
});
again.addEventListener("click", () => void load("", false));
void load("", false);
