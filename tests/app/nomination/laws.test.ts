import fc from "fast-check";
import { expect, test } from "vitest";
import { nominationState } from "../../../src/core/award/nomination-state.ts";
import { heldWord, replayed, typedByHand } from "../../../src/core/nomination/history.ts";
import { moveBetween } from "../../../src/core/nomination/moves.ts";
import { stateWords } from "../../../src/core/tables/award/nominations.ts";
import { ask, LAN, type MemoryOffice } from "../memory-office.ts";
import { desk, movedBy, nominated } from "./way-desk.ts";

/** What a desk does to one of its nominations, or types over it. */
const action = fc.record({
  key: fc.constantFrom("DN-1", "DN-2"),
  kind: fc.constantFrom("move", "move", "move", "move", "hand", "dossier", "annul"),
  to: fc.constantFrom(...stateWords.words, "tạm dừng", "bỏ tạm dừng"),
  reason: fc.constantFrom("", "theo kết luận"),
});
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

function act(office: MemoryOffice, { key, kind, to, reason }: Action): void {
  const clerk = office.clerk(LAN, {});
  if (kind === "hand")
    office.types("Đề nghị", key, "Trạng thái", to === "tạm dừng" || to === "bỏ tạm dừng" ? "đã nộp" : to);
  else if (kind === "dossier")
    ask(clerk, {
      verb: "nomination.dossier",
      key,
      part: "Tờ trình",
      what: reason === "" ? "nhận" : "trả lại",
      day: "",
      reason,
    });
  else if (kind === "annul")
    ask(clerk, {
      verb: "decision.annul",
      keys: [{ key }],
      number: "15/QĐ-STP",
      day: "",
      reason,
      preview: false,
    });
  else movedBy(clerk, { keys: [key], to, reason, number: "41/QĐ-STP", decided: "30/11/2026" });
}

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

const state = (office: MemoryOffice, key: string): string => office.reads("Đề nghị", key, "Trạng thái");

const votes = { "Phiếu đồng ý": "9", "Tổng thành viên": "9" };
const two = desk([
  nominated(votes),
  nominated({ ...votes, Mã: "DN-2", "Họ tên / Tên tập thể": "ông Trần Văn A" }),
]);

test("whatever is done: each step is a move there is, the history replays to the state, nobody is decided twice", {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 4, maxLength: 14 }), (actions) => {
      const office = two.twin();
      for (const one of actions) act(office, one);
      // What was typed last is taken in by the next command, whatever that is.
      for (const key of ["DN-1", "DN-2"] as const)
        act(office, { key, kind: "dossier", to: "lưu", reason: "" });
      for (const key of ["DN-1", "DN-2"]) {
        const own = steps(office, key);
        expect(own.map(({ step }) => step)).toEqual(own.map((_, index) => String(index + 1)));
        own.forEach(({ from, to, reason }, index) => {
          const before = own[index - 1];
          if (before !== undefined)
            expect(from).toBe(
              before.to === heldWord ? (from === heldWord ? heldWord : before.from) : before.to,
            );
          if (reason === typedByHand || to === heldWord || from === heldWord) return;
          const [was, is] = [nominationState(from), nominationState(to)];
          expect(
            was !== undefined && is !== undefined && moveBetween(was, is) !== undefined,
            `${from} → ${to}`,
          ).toBe(true);
        });
        expect(replayed(own)?.state ?? "dự kiến").toBe(nominationState(state(office, key)));
      }
      const byMove = ["DN-1", "DN-2"].filter((key) =>
        steps(office, key).some(({ to, reason }) => to === "quyết định" && reason !== typedByHand),
      );
      const both =
        byMove.length === 2 &&
        ["DN-1", "DN-2"].every((key) => ["quyết định", "công bố", "lưu"].includes(state(office, key)));
      const typed = actions.some(
        ({ kind, to }) => kind === "hand" && ["quyết định", "công bố", "lưu"].includes(to),
      );
      expect(both && !typed).toBe(false);
      const history = office.rows("Lịch sử khen").map((row) => row["Đề nghị"]);
      expect(new Set(history).size).toBe(history.length);
    }),
    { numRuns: 60 },
  );
});
