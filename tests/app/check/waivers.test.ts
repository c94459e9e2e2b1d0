import { expect, test } from "vitest";
import { checkAndShow } from "../../../src/app/check/check-book.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import type { CallSeen } from "../port-calls.ts";

const sheet = "Kết quả kiểm tra";
const rule = "loi-van.dau-cach";

const rowOf = ({ rows }: MemoryOffice): number => rows(sheet).findIndex((row) => row["Quy tắc"] === rule) + 2;
const reasonIn = ({ rows }: MemoryOffice) => rows(sheet).find((row) => row["Quy tắc"] === rule)?.["Bỏ qua"];

/** A finding accepted with a reason, whose row has changed since, checked while another clerk acts at this call, once. */
function checkedWhile(isMoment: (call: CallSeen) => boolean, act: (office: MemoryOffice) => void) {
  const name = "Phong trào thi đua  năm 2026";
  const office = memoryOffice({ ...smallOffice, "Phong trào": [{ ...campaignRow, "Tên phong trào": name }] });
  checkAndShow(office.clerk(LAN, {}));
  office.types(sheet, rowOf(office), "Bỏ qua", "đã hỏi Sở");
  office.types("Phong trào", "QB-2026", "Chủ đề", "Đoàn kết ,sáng tạo");
  let done = false;
  const after = (call: CallSeen): void => {
    if (done || !isMoment(call)) return;
    done = true;
    act(office);
  };
  checkAndShow(office.clerk(LAN, { after }));
  expect(done).toBe(true);
  return office;
}

const isRead = ({ method, on }: CallSeen): boolean => method === "memo.get" && on === "ghi-chu";
/** The log is written behind the list, and both are looked at after that. */
const isWritten = ({ method, on }: CallSeen): boolean => method === "workbook.appendRow" && on === "Nhật ký";

test("a reason whose row has changed is kept, and said to be old", () => {
  expect(reasonIn(checkedWhile(isRead, () => undefined))).toBe("đã cũ: đã hỏi Sở");
});

test("a reason typed anew since the list was read stays", () => {
  const office = checkedWhile(isRead, (now) => now.types(sheet, rowOf(now), "Bỏ qua", "hỏi lại"));
  expect(reasonIn(office)).toBe("đã cũ: hỏi lại");
});

test("a reason cleared since the list was read stays cleared", () => {
  const office = checkedWhile(isRead, (now) => now.types(sheet, rowOf(now), "Bỏ qua", ""));
  expect(reasonIn(office)).toBeUndefined();
});

test("a row deleted behind the write: the finding comes back without the reason", () => {
  const office = checkedWhile(isWritten, (now) => now.hand.deleteRows(sheet, rowOf(now), 1));
  expect(rowOf(office)).toBeGreaterThan(1);
  expect(reasonIn(office)).toBeUndefined();
});

test("rows put in behind the write: the reason is still said to be old", () => {
  const office = checkedWhile(isWritten, (now) => now.hand.insertRows(sheet, 2, 1));
  expect(reasonIn(office)).toBe("đã cũ: đã hỏi Sở");
});
