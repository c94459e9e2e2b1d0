import { describe, expect, test } from "vitest";
import { oneSentence, thidua, thiduaFed } from "./thidua.ts";

const issued = ["--issued", "2017-01-25", "--json"] as const;

describe.concurrent("due", () => {
  test.each([
    ["trước ngày 20/02/2017", "2017-02-19", "exclusive", "2017-02-20"],
    ["chậm nhất là ngày 15/02/2017", "2017-02-15", "inclusive", "2017-02-15"],
    ["trong tháng 8/2021", "2021-08-31", "inclusive", "2021-08-31"],
    ["cuối tháng 12/2021", "2021-12-31", "inclusive", "2021-12-31"],
  ])("%s is in time until %s", async (phrase, due, bound, nominal) => {
    const { code, out, err } = await thidua("due", phrase, ...issued);
    expect([code, err]).toEqual([0, ""]);
    const answer: unknown = JSON.parse(out);
    expect(Object.keys(answer as object)).toEqual(["start", "due", "bound", "nominal", "explain"]);
    expect(answer).toMatchObject({
      due,
      bound,
      nominal,
      explain: expect.stringMatching(/\p{L}/u) as unknown,
    });
  });

  test("a span gives its first day and its last", async () => {
    const { out } = await thidua("due", "từ ngày 01/3/2017 đến ngày 30/6/2017", ...issued);
    expect(JSON.parse(out)).toMatchObject({ start: "2017-03-01", due: "2017-06-30" });
  });

  test("working days are counted by the calendar of the year, Tết left out", async () => {
    const { out } = await thidua("due", "10 ngày làm việc kể từ ngày ký", ...issued);
    // Signed on Wednesday 25/01/2017; Tết took 26/01 to 01/02.
    expect(JSON.parse(out)).toMatchObject({ due: "2017-02-15" });
  });

  test.each([
    ["2027-02-03", "2027-02-11", "Lịch nghỉ năm 2027 ở trang Ngày nghỉ mới là tạm tính"],
    ["2028-04-28", "2028-05-03", "chưa ghi Tết Nguyên đán năm 2028"],
  ])("in a year not announced, from %s, the day is given and the year told", async (day, due, told) => {
    const { out } = await thidua("due", "01 ngày làm việc kể từ ngày ký", "--issued", day, "--json");
    expect(JSON.parse(out)).toMatchObject({
      due,
      explain: expect.stringContaining(told) as unknown,
    });
  });

  test("before a day means the day itself where the office says so", async () => {
    const { out } = await thidua("due", "trước ngày 20/02/2017", "--before", "inclusive", ...issued);
    expect(JSON.parse(out)).toMatchObject({ due: "2017-02-20" });
  });

  test("a day without a year is in the year of issue", async () => {
    const { out } = await thidua("due", "chậm nhất là ngày 30/6", ...issued);
    expect(JSON.parse(out)).toMatchObject({ due: "2017-06-30" });
  });

  test("words without a day answer null and say why", async () => {
    const { code, out } = await thidua("due", "khi có hướng dẫn của cấp trên", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      due: null,
      bound: null,
      explain: expect.stringMatching(/\p{L}/u) as unknown,
    });
  });

  test("without --json it is one line", async () => {
    const { out } = await thidua("due", "trước ngày 20/02/2017", "--issued", "2017-01-25");
    expect(out).toMatch(/^2017-02-19 {2}\P{Cc}+\n$/u);
  });

  test.each([
    [[]],
    [["trước ngày 20/02/2017", "--issued", "25/01/17"]],
    [["trước ngày 20/02/2017", "--issued", "2017-02-30"]],
    [["trước ngày 20/02/2017", "--issued"]],
    [["trước ngày 20/02/2017", "--before", "maybe"]],
    [["trước", "ngày"]],
    [["--lines"]],
    [["trước ngày 20/02/2017", "--lines", "--json"]],
    [["x".repeat(2000)]],
  ])("due %j is wrong use", async (words) => {
    const { code, out, err } = await thidua("due", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(oneSentence);
  });

  test("--lines answers one object a line, a bad one with a sentence", async () => {
    const lines = [
      '{"phrase": "trước ngày 20/02/2017", "issued": "2017-01-25"}',
      "",
      '{"phrase": "trong tháng 8", "issued": null}',
      "trước ngày 20/02/2017",
      "null",
      '{"phrase": 5}',
      '{"phrase": "cuối năm", "issued": 2017}',
      '{"phrase": "cuối năm", "issued": "25/01/17"}',
      '{"phrase": "cuối năm", "issued": "2017-02-30"}',
      `{"phrase": "${"x".repeat(2000)}"}`,
      '{"phrase": "từ 01/3/2017 đến 30/6/2017"}',
    ];
    const { code, out, err } = await thiduaFed(lines.join("\r\n"), "due", "--lines", ...issued);
    expect([code, err]).toEqual([1, ""]);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(["start", "due", "bound", "nominal", "explain"]);
      expect(`${String(answer["explain"])}\n`).toMatch(oneSentence);
    }
    expect(answers.map(({ start, due }) => [start, due])).toEqual([
      [null, "2017-02-19"],
      ["2017-08-01", "2017-08-31"],
      ...Array.from({ length: 7 }, () => [null, null]),
      ["2017-03-01", "2017-06-30"],
    ]);
    expect(answers[2]?.["explain"]).toMatch(/^Dòng 4: /u);
  });

  test("--lines without a line answers nothing", async () => {
    expect(await thiduaFed("", "due", "--lines", "--json")).toEqual({ code: 0, out: "", err: "" });
  });
});
