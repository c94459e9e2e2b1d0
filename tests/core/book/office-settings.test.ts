import { describe, expect, test } from "vitest";
import { officeSettings, readSettings, type Setting } from "../../../src/core/book/office-settings.ts";
import { foldKey } from "../../../src/core/text/fold.ts";
import { bookOf } from "../book-of.ts";

const settings: readonly (readonly [string, Setting])[] = Object.values(officeSettings).map((one) => [
  one.name,
  one,
]);
const chosen = (name: string, value: string): ReturnType<typeof readSettings> =>
  readSettings(bookOf({ "Cấu hình": [{ Tên: name, "Giá trị": value }] }).book);

test("no two settings share a name", () => {
  expect(new Set(settings.map(([name]) => foldKey(name))).size).toBe(settings.length);
});

describe.each(settings)("%s", (name, { choices, fallback }) => {
  test("falls back to one of its choices, which stay apart when folded", () => {
    expect(choices).toContain(fallback);
    expect(new Set(choices.map(foldKey)).size).toBe(choices.length);
  });

  test("is read whichever choice stands there, in any letters", () => {
    for (const value of choices) {
      expect(Object.values(chosen(name.toUpperCase(), value.toUpperCase().normalize("NFD")))).toContain(
        value,
      );
    }
  });

  test("falls back when the cell is empty or unknown", () => {
    expect(chosen(name, "")).toEqual(readSettings(bookOf({}).book));
    expect(chosen(name, "không rõ")).toEqual(readSettings(bookOf({}).book));
  });
});

test("an office that chose nothing writes by the decree", () => {
  expect(readSettings(bookOf({}).book)).toEqual({
    dateStyle: "ND30",
    goldenBook: "tự ghi",
    beforeDay: "không tính ngày đó",
    dayOff: "giữ nguyên",
    officeWeek: "thứ Hai - thứ Sáu",
    latenessIn: "ngày theo lịch",
    endMark: "./.",
    output: "Google Tài liệu",
  });
});
