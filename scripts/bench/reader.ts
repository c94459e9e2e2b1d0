import { readFileSync } from "node:fs";
import { SHIPPED_DAYS_OFF } from "../../src/core/calendar/working/shipped-days-off.ts";
import { workingCalendar } from "../../src/core/calendar/working/working-calendar.ts";
import { sourceOfText } from "../../src/core/reader/lines/lines-of.ts";
import { readPaper } from "../../src/core/reader/read-paper.ts";

/** What a reader may meet: a long plan, as much text as a file may hold, many paragraphs, one line that never ends. */
function papers(): readonly (readonly [name: string, text: string])[] {
  const plan = readFileSync("tests/fixtures/seeds/btp-2017.txt", "utf8");
  const duty = "Nội dung gửi trước ngày 15/3/2024 theo Kế hoạch số 12/KH-UBND ngày 03/02/2024.";
  return [
    ["a plan of ten pages", plan],
    ["a plan of 40 pages", plan.repeat(4)],
    ["2 MB of plans", plan.repeat(100)],
    ["2 MB in one line", plan.replace(/\n/gu, " ").repeat(100)],
    ["10,000 paragraphs with a day and a number each", `${duty}\n`.repeat(10_000)],
    ["1 MB of TCVN3 in one line", "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua ".repeat(27_000)],
    ["2 MB of blanks", `${" ".repeat(2_000_000)}x`],
  ];
}

/** CPU milliseconds to read papers: the goal is under 2 s for a plan of 40 pages. */
export function benchReader(): void {
  const calendar = workingCalendar(SHIPPED_DAYS_OFF, [1, 2, 3, 4, 5]);
  for (const [name, text] of papers()) {
    const began = process.cpuUsage();
    const { paragraphs } = readPaper(sourceOfText(text), { calendar, isWhole: false });
    const { user, system } = process.cpuUsage(began);
    console.log(`${name}: ${((user + system) / 1000).toFixed(0)} ms CPU, ${paragraphs.length} paragraphs`);
  }
}
