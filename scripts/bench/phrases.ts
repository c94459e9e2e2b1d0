import type { PhraseContext } from "../../src/core/calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../src/core/calendar/phrase/resolve-phrase.ts";
import { SHIPPED_DAYS_OFF } from "../../src/core/calendar/working/shipped-days-off.ts";
import { workingCalendar } from "../../src/core/calendar/working/working-calendar.ts";

/** The phrases plans use, in the proportions of a clerk's sheet; N varies so that no two neighbours are alike. */
const shapes = [
  "chậm nhất là ngày N/02/2026",
  "trước ngày N/7/2026",
  "Trước N/7",
  "đến hết ngày N/6/2026 đối với các đơn vị thuộc Bộ",
  "trong tháng 8/2026",
  "cuối quý III",
  "từ đầu năm đến N/6/2026",
  "06 tháng đầu năm 2026",
  "N ngày làm việc kể từ ngày ký",
  "N ngày sau khi nhận được hồ sơ",
  "N ngày làm việc kể từ ngày kết thúc đợt 1",
  "ngày N hằng tháng",
  "trước ngày N tháng sau",
  "trước ngày N/11 hằng năm",
  "hằng năm",
  "theo văn bản hướng dẫn của Sở Nội vụ",
  "vào dịp sơ kết 6 tháng đầu năm 2026",
  "Tổ chức sơ kết trước ngày N/6/2026, gắn với sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2026.",
  "Thời gian từ N/7/2026 đến kết thúc năm 2026, lập thành tích chào mừng 81 năm Ngày Quốc khánh (02/9/1945 – 02/9/2026)",
  "khoảng N ngày nữa",
];

/** CPU milliseconds for 10,000 phrases, first run and best of three: the goal is under 300. */
export function benchPhrases(): void {
  const context: PhraseContext = {
    calendar: workingCalendar(SHIPPED_DAYS_OFF, [1, 2, 3, 4, 5]),
    beforeDay: "exclusive",
    fixedDateOnDayOff: "keep",
    issued: "2026-01-05",
    year: 2026,
    events: (name) => (name === "kết thúc đợt 1" ? { kind: "day", name, day: "2026-06-30" } : undefined),
  };
  const phrases = Array.from({ length: 10_000 }, (_, n) =>
    (shapes[n % shapes.length] ?? "").replace("N", String(1 + (n % 28)).padStart(2, "0")),
  );
  const runs = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    const resolved = phrases.filter((words) => resolvePhrase(words, context).kind === "resolved").length;
    return { ms: process.cpuUsage(began).user / 1000, resolved };
  });
  const best = Math.min(...runs.map((run) => run.ms));
  console.log(
    `10,000 phrases: ${best.toFixed(0)} ms CPU (first run ${runs[0]?.ms.toFixed(0)} ms), ${runs[0]?.resolved} resolved`,
  );
}
