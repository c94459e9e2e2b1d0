import { expect, test } from "vitest";
import { nearestName } from "../../../src/local/cli/words/nearest-name.ts";
import { optionTyped, vietnameseOptions } from "../../../src/local/cli/words/option-names.ts";
import { typedName } from "../../../src/local/cli/words/typed-name.ts";
import { namesOf, verbTyped, vietnameseNames } from "../../../src/local/cli/words/verb-names.ts";

const names = Object.keys(vietnameseNames);

test.each<readonly [readonly string[], string, readonly string[]]>([
  [["check", "so.xlsx"], "check", ["so.xlsx"]],
  [["CHECK", "so.xlsx"], "check", ["so.xlsx"]],
  [["kiem-tra", "so.xlsx"], "check", ["so.xlsx"]],
  [["kiểm", "tra", "so.xlsx"], "check", ["so.xlsx"]],
  [["kiểm tra".normalize("NFD"), "so.xlsx"], "check", ["so.xlsx"]],
  [["Kiểm", "tra", "dữ", "liệu", "so.xlsx"], "check", ["so.xlsx"]],
  [["thoi-han", "trước ngày 20/02/2017"], "due", ["trước ngày 20/02/2017"]],
  [["nhac", "so.xlsx"], "remind", ["so.xlsx"]],
  [["mo", "so.xlsx"], "open", ["so.xlsx"]],
  [["sửa", "so.xlsx", "--tất-cả"], "fix", ["so.xlsx", "--tất-cả"]],
  [["đọc", "kế hoạch.docx"], "read", ["kế hoạch.docx"]],
  // The longest name counts: “mẫu” alone is the verb of templates, “văn bản” that of making papers.
  [["gửi", "mẫu", "cho", "đơn", "vị", "so.xlsx"], "send-forms", ["so.xlsx"]],
  [["mẫu", "văn", "bản", "so.xlsx"], "templates", ["so.xlsx"]],
  [["văn", "bản", "đến", "so.xlsx"], "inbox", ["so.xlsx"]],
])("%j is the verb %s", (typed, name, rest) => {
  expect(verbTyped(typed, names)).toEqual({ name, rest });
});

test.each([[[]], [["lạ"]], [["so.xlsx"]], [["--help"]], [["kiểm", "so.xlsx"]]])("%j is no verb", (typed) => {
  expect(verbTyped(typed, names)).toBeUndefined();
});

test("no name is that of two verbs", () => {
  const all = names.flatMap((name) => namesOf(name).map(typedName));
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test.each([
  ["chek", "check"],
  ["kiemtra", "kiểm tra"],
  ["kiem-rta", "kiểm tra"],
  ["thoi-hna", "thời hạn"],
  ["nhắc-vịec", "nhắc việc"],
  ["wirte", "write"],
  ["templates-", "templates"],
])("%s is near %s", (typed, name) => {
  expect(nearestName(typed, names.flatMap(namesOf))).toBe(name);
});

test.each(["", "x", "xóa sổ đi", "delete", "zzzz"])("nothing is near %j", (typed) => {
  expect(nearestName(typed, names.flatMap(namesOf))).toBeUndefined();
});

test.each([
  ["today", "today"],
  ["hom-nay", "today"],
  ["hôm-nay", "today"],
  ["Hôm_Nay", "today"],
  ["phong-trao", "campaign"],
  ["PHONG-TRÀO".normalize("NFD"), "campaign"],
  ["năm", "by-year"],
  ["tuần", undefined],
])("--%s is the option %s", (typed, name) => {
  expect(optionTyped(typed, ["today", "campaign", "by-year"])).toBe(name);
});

test("an English name goes before a Vietnamese one of another option", () => {
  expect(
    Object.keys(vietnameseOptions).every(
      (name) => optionTyped(name, Object.keys(vietnameseOptions)) === name,
    ),
  ).toBe(true);
});
