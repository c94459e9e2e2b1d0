import type { Played } from "./played-history.ts";

const taking = "Nhận báo về";
const takingBack = "Hoàn tác nhận báo về";

/** Cells that lead to rows of other sheets: the log says names, the sheet labels. */
const leading = new Set(["Phong trào", "Đơn vị", "Mốc", "Danh hiệu", "Hình thức"]);

/** “Số văn bản / liên kết: PTP-1 3; Ghi chú: x”, as the log says the cells of a row. */
const cellsIn = (said: string): readonly (readonly [header: string, text: string])[] =>
  said
    .split("; ")
    .filter((part) => part.includes(": "))
    .map((part) => [part.slice(0, part.indexOf(": ")), part.slice(part.indexOf(": ") + 2)] as const)
    .filter(([header]) => !leading.has(header));

/**
 * What the log and the book do not say alike: of each row that reports changed, the last line about it must be what stands
 * there. A line that stands twice, for a run broke off behind it, changes nothing; one about a row that has another name
 * since tells by what it was before.
 */
export function againstTheLog({ office, typed }: Pick<Played, "office" | "typed">): readonly string[] {
  // The desk wrote over what a report had said; the log of reports knows nothing of it.
  const over = new Set(typed.map(({ header, before }) => `${header}: ${before}`));
  const last = new Map<string, { readonly before: string; readonly after: string }>();
  for (const line of office.rows("Nhật ký")) {
    const { Việc: what = "", "Ở đâu": place = "", Trước: before = "", Sau: after = "" } = line;
    if (what !== taking && what !== takingBack) continue;
    // Behind the others, for what is told of it.
    last.delete(place);
    last.set(place, { before, after });
  }
  const lines = [...last];
  return lines.flatMap(([place, { before, after }], index) => {
    const sheet = place.slice(0, place.indexOf(": "));
    const rows = office.rows(sheet);
    const later = lines.slice(index + 1).filter(([other]) => other.startsWith(`${sheet}: `));
    const gone = new Set([...over, ...later.flatMap(([, line]) => line.before.split("; "))]);
    const lacking = cellsIn(after).filter(
      ([header, text]) => !gone.has(`${header}: ${text}`) && !rows.some((row) => row[header] === text),
    );
    // What was taken back, and nothing came in its place, stands nowhere any more.
    const left = after !== "" ? [] : cellsIn(before).filter(([, text]) => /^PTP/u.test(text));
    const still = left.filter(([header, text]) => rows.some((row) => row[header] === text));
    return [
      ...lacking.map(([header, text]) => `${place}: the log says ${header} ${text}, no row does`),
      ...still.map(
        ([header, text]) => `${place}: the log says ${header} ${text} is taken back, it stands there`,
      ),
    ];
  });
}
