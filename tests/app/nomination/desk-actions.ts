import fc from "fast-check";
import { nominationState } from "../../../src/core/award/nomination-state.ts";
import { movesFrom } from "../../../src/core/nomination/moves.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { stateWords } from "../../../src/core/tables/award/nominations.ts";
import { councilName, councilOfSize } from "../../core/council/council-office.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, LAN, type MemoryOffice } from "../memory-office.ts";
import { desk, movedBy, nominated } from "./way-desk.ts";

/** The first two ask for one reward of one achievement; the third for an award from above, the fourth in another campaign. */
export const KEYS = ["DN-1", "DN-2", "DN-3", "DN-4"] as const;
export type Key = (typeof KEYS)[number];

/** What a desk does to its nominations, or types over them. */
export const action = fc.record({
  key: fc.constantFrom(...KEYS),
  kind: fc.constantFrom(
    ...(["on", "on", "on", "on", "on", "all", "all", "jump", "hand", "hold", "dossier"] as const),
    ...(["annul", "enter", "session", "delete"] as const),
    // What a second clerk does in between.
    ...(["sort", "column", "award", "unit", "merge", "state as she writes it"] as const),
  ),
  to: fc.constantFrom(...stateWords.words),
  pick: fc.nat(20),
  reason: fc.constantFrom("", "theo kết luận", "theo kết luận"),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

export const isThere = (office: MemoryOffice, key: string): boolean =>
  office.rows("Đề nghị").some((row) => row["Mã"] === key);
export const state = (office: MemoryOffice, key: string): string =>
  office.reads("Đề nghị", key, "Trạng thái");

/** A state to which a way leads from where it stands: the usual next one, or another. */
function nextOf(office: MemoryOffice, key: Key, pick: number): string {
  const now = nominationState(state(office, key));
  const ways = now === undefined ? [] : movesFrom(now);
  return ways[pick < 12 ? 0 : pick % Math.max(1, ways.length)]?.to ?? "đã nộp";
}

const decision = { number: "41/QĐ-STP", decided: "30/11/2026" };

/** A state as clerks write it: in capitals, decomposed, with blanks around. */
const scrawled = (word: string, pick: number): string =>
  [word.toUpperCase(), word.normalize("NFD"), `  ${word} `, `${word}\u00A0`][pick % 4] ?? word;

/** Sorts the nominations by one of their columns; empty rows come last whichever way. */
function sortByName(office: MemoryOffice, down: boolean): void {
  const shown = (line: readonly Cell[]): string => String(line[4] ?? "");
  office.hand.sortRows("Đề nghị", (a, b) => {
    const [left, right] = [shown(a), shown(b)];
    if (left === right) return 0;
    if (left === "" || right === "") return left === "" ? 1 : -1;
    return left < right === down ? 1 : -1;
  });
}

/** What a second clerk does to sheets and rows while the desk is at work. */
function disturb(office: MemoryOffice, { key, kind, to, pick }: Action): void {
  if (kind === "sort") sortByName(office, pick % 2 === 0);
  if (kind === "column") office.hand.moveColumn("Đề nghị", (pick % 9) + 1, ((pick * 7) % 9) + 1);
  if (kind === "unit") office.types("Đơn vị", "STP-QB", "Tên", `Sở Tư pháp tỉnh Quảng Trị ${pick % 3}`);
  if (kind === "merge") office.types("Đơn vị", "STP-QB", "Đơn vị kế thừa", pick % 2 === 0 ? "STP-QT" : "");
  if (!isThere(office, key)) return;
  if (kind === "award") office.types("Đề nghị", key, "Hình thức", pick % 2 === 0 ? "GK" : "BK-B/T");
  if (kind === "state as she writes it") office.types("Đề nghị", key, "Trạng thái", scrawled(to, pick));
}

export function act(office: MemoryOffice, { key, kind, to, pick, reason }: Action): void {
  disturb(office, { key, kind, to, pick, reason });
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
export const four = desk(
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
    "Đơn vị": [
      ...(smallOffice["Đơn vị"] ?? []),
      { Mã: "STP-QT", Tên: "Sở Tư pháp tỉnh Quảng Trị", Loại: "Sở Tư pháp" },
    ],
    "Cuộc họp": [
      {
        ...{ Mã: "H1", "Phong trào": "QB-2026", "Nội dung": "Họp xét khen thưởng" },
        ...{ Ngày: "20/11/2026", "Hội đồng": councilName },
      },
    ],
  },
);
