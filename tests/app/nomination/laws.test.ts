import fc from "fast-check";
import { expect, test } from "vitest";
import { nominationState } from "../../../src/core/award/nomination-state.ts";
import { begunThere, heldWord, replayed, typedByHand } from "../../../src/core/nomination/history.ts";
import { moveBetween, movesFrom } from "../../../src/core/nomination/moves.ts";
import { stateWords } from "../../../src/core/tables/award/nominations.ts";
import { councilName, councilOfSize } from "../../core/council/council-office.ts";
import { campaignRow } from "../../core/small-office.ts";
import { isWhole } from "../../sweep.ts";
import { ask, LAN, type MemoryOffice } from "../memory-office.ts";
import { desk, movedBy, nominated } from "./way-desk.ts";

/** The first two ask for one reward of one achievement; the third for an award from above, the fourth in another campaign. */
const KEYS = ["DN-1", "DN-2", "DN-3", "DN-4"] as const;
type Key = (typeof KEYS)[number];

/** What a desk does to its nominations, or types over them. */
const action = fc.record({
  key: fc.constantFrom(...KEYS),
  kind: fc.constantFrom(
    ...(["on", "on", "on", "on", "on", "all", "all", "jump", "hand", "hold", "dossier"] as const),
    ...(["annul", "enter", "session", "delete"] as const),
  ),
  to: fc.constantFrom(...stateWords.words),
  pick: fc.nat(20),
  reason: fc.constantFrom("", "theo kết luận", "theo kết luận"),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

const steps = (office: MemoryOffice, key: string) =>
  office.book.sheetNames().includes("Quá trình xét")
    ? office
        .rows("Quá trình xét")
        .filter((row) => row["Đề nghị"] === key)
        .map((row) => ({
          step: row["Bước"],
          from: row["Từ"] ?? "",
          to: row["Sang"] ?? "",
          reason: row["Lý do, căn cứ"] ?? "",
        }))
    : [];

const isThere = (office: MemoryOffice, key: string): boolean =>
  office.rows("Đề nghị").some((row) => row["Mã"] === key);
const state = (office: MemoryOffice, key: string): string => office.reads("Đề nghị", key, "Trạng thái");

/** A state to which a way leads from where it stands: the usual next one, or another. */
function nextOf(office: MemoryOffice, key: Key, pick: number): string {
  const now = nominationState(state(office, key));
  const ways = now === undefined ? [] : movesFrom(now);
  return ways[pick < 12 ? 0 : pick % Math.max(1, ways.length)]?.to ?? "đã nộp";
}

const SEED = process.env["SWEEP_SEED"];

const decision = { number: "41/QĐ-STP", decided: "30/11/2026" };

function act(office: MemoryOffice, { key, kind, to, pick, reason }: Action): void {
  const clerk = office.clerk(LAN, {});
  const there = KEYS.filter((one) => isThere(office, one));
  if (kind === "session")
    return void ask(clerk, {
      verb: "council.record",
      ...{
        meeting: "H1",
        day: "20/11/2026",
        method: "bỏ phiếu kín",
        issued: "3",
        returned: "3",
        invalid: "0",
      },
      ...{ counters: "", opinions: "", closing: "", attendance: [], confirmed: "" },
      votes: there
        .filter((one) => ["thẩm định", "Hội đồng thông qua"].includes(state(office, one)) && one !== "DN-4")
        .map((one) => ({ key: one, votesFor: String(pick % 4) })),
    });
  if (kind === "enter")
    return void ask(clerk, {
      verb: "decision.enter",
      key: "quyet-dinh-khen-thuong-QB-2026-du-thao",
      ...{ number: pick % 2 === 0 ? "41" : "42", day: "30/11/2026", signer: "", confirmed: "" },
      nominees: there
        .filter((one) => state(office, one) === "Hội đồng thông qua")
        .map((one) => ({ key: one })),
    });
  const leader = there[pick % Math.max(1, there.length)];
  if (kind === "all" && leader !== undefined)
    movedBy(clerk, { keys: there, to: nextOf(office, leader, pick), reason, ...decision });
  if (!there.includes(key)) return;
  if (kind === "on") movedBy(clerk, { keys: [key], to: nextOf(office, key, pick), reason, ...decision });
  if (kind === "jump") movedBy(clerk, { keys: [key], to, reason, ...decision });
  if (kind === "hold")
    movedBy(clerk, { keys: [key], to: pick % 2 === 0 ? "tạm dừng" : "bỏ tạm dừng", reason });
  if (kind === "hand") office.types("Đề nghị", key, "Trạng thái", to);
  if (kind === "delete" && pick < 4) office.hand.deleteRows("Đề nghị", office.rowOf("Đề nghị", key), 1);
  if (kind === "dossier")
    ask(clerk, {
      verb: "nomination.dossier",
      key,
      part: "Tờ trình",
      what: reason === "" ? "nhận" : "trả lại",
      day: "",
      reason,
    });
  if (kind === "annul")
    ask(clerk, {
      verb: "decision.annul",
      keys: [{ key }],
      number: "15/QĐ-STP",
      day: "",
      reason,
      preview: false,
    });
}

const votes = { "Phiếu đồng ý": "9", "Tổng thành viên": "9" };
const four = desk(
  [
    nominated({ ...votes, "Trạng thái": "Hội đồng thông qua" }),
    nominated({ ...votes, "Trạng thái": "thẩm định", Mã: "DN-2", "Họ tên / Tên tập thể": "ông Trần Văn A" }),
    nominated({
      ...votes,
      Mã: "DN-3",
      "Họ tên / Tên tập thể": "Lê Thị B",
      "Hình thức": "BK-B/T",
      "Trạng thái": "trình",
    }),
    nominated({ ...votes, Mã: "DN-4", "Phong trào": "QB-2025", "Trạng thái": "dự kiến" }),
  ],
  {
    "Phong trào": [
      campaignRow,
      { ...campaignRow, Mã: "QB-2025", "Tên phong trào": "Phong trào thi đua năm 2025" },
    ],
    "Hội đồng": councilOfSize(3),
    "Cuộc họp": [
      {
        ...{ Mã: "H1", "Phong trào": "QB-2026", "Nội dung": "Họp xét khen thưởng" },
        ...{ Ngày: "20/11/2026", "Hội đồng": councilName },
      },
    ],
  },
);

/** Steps by which something other than a listed move is told: where it began, what was typed, a hold, a signed decision. */
const isFact = ({ from, to, reason }: ReturnType<typeof steps>[number]): boolean =>
  [typedByHand, begunThere].includes(reason) || to === heldWord || from === heldWord || from === "";

function lawful(office: MemoryOffice, key: Key): void {
  const own = steps(office, key);
  expect(own.map(({ step }) => step)).toEqual(own.map((_, index) => String(index + 1)));
  own.forEach((step, index) => {
    const before = own[index - 1];
    if (before === undefined) expect(step.from).toBe("");
    else if (before.to === heldWord) expect([heldWord, before.from]).toContain(step.from);
    else expect(step.from).toBe(before.to);
    if (isFact(step)) return;
    const [was, is] = [nominationState(step.from), nominationState(step.to)];
    expect(
      was !== undefined && is !== undefined && moveBetween(was, is) !== undefined,
      `${step.from} → ${step.to} (${step.reason})`,
    ).toBe(true);
  });
  if (isThere(office, key) && own.length > 0)
    expect(replayed(own)).toEqual({
      state: nominationState(state(office, key)),
      held: office.reads("Đề nghị", key, "Tạm dừng") === "có",
    });
}

test("whatever is done: each step is a move there is, the history replays to the state, nobody is decided twice", {
  timeout: 3_600_000,
}, () => {
  let rewardedRuns = 0;
  fc.assert(
    fc.property(fc.array(action, { minLength: 8, maxLength: 24 }), (actions) => {
      const office = four.twin();
      office.now({ day: "2026-12-01", time: "08:00:00" });
      for (const one of actions) act(office, one);
      // What was typed last is taken in by the next command, whatever that is.
      for (const key of KEYS) act(office, { key, kind: "dossier", to: "lưu", pick: 0, reason: "" });
      for (const key of KEYS) lawful(office, key);
      const rewarded = office
        .rows("Lịch sử khen")
        .filter((row) => (row["Quyết định hủy bỏ"] ?? "") === "")
        .map((row) => row["Đề nghị"]);
      expect(new Set(rewarded).size).toBe(rewarded.length);
      // Of one whose row a clerk took out nobody can tell any more for what it was.
      const both = ["DN-1", "DN-2"].every((key) => rewarded.includes(key));
      expect(both && isThere(office, "DN-1") && isThere(office, "DN-2")).toBe(false);
      if (rewarded.length > 0) rewardedRuns += 1;
    }),
    {
      numRuns: isWhole("laws") ? 2000 : 60,
      endOnFailure: true,
      ...(SEED === undefined ? {} : { seed: Number(SEED) }),
    },
  );
  // Ways that come to no reward prove nothing of it.
  expect(rewardedRuns, "runs with a reward").toBeGreaterThan(5);
});
