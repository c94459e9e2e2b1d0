import { expect, test } from "vitest";
import { campaignRow } from "../../core/small-office.ts";
import { asked, LAN, type MemoryOffice } from "../memory-office.ts";
import { desk, moved, movedBy, nominated, stepsOf } from "./way-desk.ts";

const votes = { "Phiếu đồng ý": "9", "Tổng thành viên": "9", "Trạng thái": "Hội đồng thông qua" };
const decided = { to: "quyết định", number: "41/QĐ-STP", decided: "30/11/2026" };
const history = (office: MemoryOffice) =>
  office
    .rows("Lịch sử khen")
    .map((row) => [row["Đề nghị"] ?? "", row["Số QĐ"] ?? "", row["Quyết định hủy bỏ"] ?? ""].join("|"));

/** The same person in two campaigns of one year. */
const twice = (): MemoryOffice =>
  desk([nominated(votes), nominated({ ...votes, Mã: "DN-2", "Phong trào": "QB-2025" })], {
    "Phong trào": [
      campaignRow,
      { ...campaignRow, Mã: "QB-2025", "Tên phong trào": "Phong trào thi đua năm 2025" },
    ],
  });

test("the history of a nomination whose row is gone does not become that of another of the same person", () => {
  const office = twice();
  moved(office, { keys: ["DN-1", "DN-2"], to: "thẩm định", reason: "xét lại" });
  office.hand.deleteRows("Đề nghị", office.rowOf("Đề nghị", "DN-1"), 1);
  moved(office, { keys: ["DN-2"], to: "Hội đồng thông qua" });
  expect(stepsOf(office, "DN-2").map((step) => step.slice(0, 2))).toEqual(["1:", "2:", "3:"]);
  expect(office.rows("Quá trình xét")).toHaveLength(5);
});

test("an award whose nomination is gone stays another's, not to be written over by the next decision", () => {
  const office = twice();
  moved(office, { keys: ["DN-1"], ...decided });
  office.hand.deleteRows("Đề nghị", office.rowOf("Đề nghị", "DN-1"), 1);
  moved(office, { keys: ["DN-2"], ...decided, number: "42/QĐ-STP" });
  expect(history(office).map((line) => line.split("|")[1])).toEqual(["41/QĐ-STP", "42/QĐ-STP"]);
});

test("who was annulled, typed back and decided anew has two rows, of which one counts", () => {
  const office = twice();
  moved(office, { keys: ["DN-1"], ...decided });
  const annul = (number: string) =>
    asked(office.clerk(LAN, {}), {
      verb: "decision.annul",
      ...{ keys: [{ key: "DN-1" }], number, day: "01/12/2026", reason: "sai thủ tục", preview: false },
    });
  annul("15/QĐ-STP");
  // Entered once more it corrects its own number.
  annul("16/QĐ-STP");
  const marked = "DN-1|41/QĐ-STP|số 16/QĐ-STP ngày 01/12/2026";
  expect(history(office)).toEqual([marked]);
  office.types("Đề nghị", "DN-1", "Trạng thái", "trình");
  moved(office, { keys: ["DN-1"], ...decided, number: "50/QĐ-STP" });
  expect(history(office)).toEqual([marked, "DN-1|50/QĐ-STP|"]);
  expect(office.reads("Đề nghị", "DN-1", "Quyết định hủy bỏ")).toBe("");
  annul("60/QĐ-STP");
  expect(history(office)).toEqual([marked, "DN-1|50/QĐ-STP|số 60/QĐ-STP ngày 01/12/2026"]);
});

test("whose decision stands in the history is not rewarded again, though a clerk typed the state back", () => {
  const office = desk([nominated(votes), nominated({ ...votes, Mã: "DN-2" })]);
  moved(office, { keys: ["DN-1"], ...decided });
  office.types("Đề nghị", "DN-1", "Trạng thái", "thẩm định");
  const answer = movedBy(office.clerk(LAN, {}), { keys: ["DN-2"], ...decided });
  expect(answer.ok ? answer.value.rows[0]?.message : "").toContain(
    "đã được khen cho cùng thành tích ở dòng 2",
  );
  expect(history(office)).toEqual(["DN-1|41/QĐ-STP|"]);
});
