import { milestoneName } from "../book/milestone-name.ts";
import type { RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import { cellDay as shownDay } from "../calendar/date-style.ts";
import { daysBetween } from "../calendar/day.ts";
import { cellDay, cellText } from "../table/parse-cell.ts";
import { foldText } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import type { Owed } from "../tracking/owed/owed.ts";
import { trackingRowsOf } from "../tracking/owed/unit-report.ts";
import { type Judging, look, type ReturnFinding, refuse, type Target } from "./judged.ts";
import type { Return } from "./return.ts";

type Milestone = RowOf<"milestones">;

/** Days of what is late, and of what is only said to have come in time. */
function lateness({ cells, at }: Return, owed: Owed | undefined): readonly ReturnFinding[] {
  const received = cellDay(cells["received"] ?? "");
  const due = owed?.due ?? null;
  if (received === null || due === null) return [];
  if (received > due)
    return [
      look(
        `Trễ hạn ${daysBetween(due, received)} ngày: hạn ${shownDay(due)}, văn bản ngày ${shownDay(received)}.`,
      ),
    ];
  const told = cellDay(at.slice(0, 10));
  return told === null || told <= due
    ? []
    : [
        look(
          `Văn bản ghi ngày ${shownDay(received)}, trong hạn ${shownDay(due)}, nhưng ngày ${shownDay(told)} mới báo. Đối chiếu ngày nhận thật.`,
        ),
      ];
}

function paperFindings(
  { book, today, papers }: Judging,
  ret: Return,
  milestone: Milestone,
): readonly ReturnFinding[] {
  const received = cellDay(ret.cells["received"] ?? "");
  const paper = cellText(ret.cells["paper"] ?? "");
  const from = lastNamed(book.campaigns, milestone.values.campaign)?.values.from ?? null;
  const own = ret.target + ret.key;
  const [other] = (papers.get(`${ret.unit}\n${foldText(paper)}`) ?? []).filter(
    (place) => !own.includes(place),
  );
  const dayFindings =
    received === null
      ? [refuse("Chưa ghi ngày văn bản. Trả lại để đơn vị ghi ngày.")]
      : received > today
        ? [
            refuse(
              `Ngày ${shownDay(received)} ở sau hôm nay (${shownDay(today)}). Trả lại để đơn vị sửa ngày.`,
            ),
          ]
        : from !== null && received < from
          ? [look(`Ngày ${shownDay(received)} trước ngày bắt đầu phong trào (${shownDay(from)}).`)]
          : [];
  return [
    ...dayFindings,
    ...(paper === "" || other === undefined
      ? []
      : [look(`Văn bản ${quoted(paper)} đơn vị đã báo ở việc khác.`)]),
  ];
}

/** The row of *Theo dõi* that a report answers. */
export function judgeTracked(judging: Judging, ret: Return): Target {
  const { book, owed } = judging;
  const [key = "", period = ""] = ret.target.split("|");
  const milestone = key === "" ? undefined : lastNamed(book.milestones, key);
  if (milestone === undefined) {
    const text =
      key === ""
        ? "Chưa ghi mốc mà văn bản trả lời. Chọn mốc ở cột Mốc."
        : `Trang Mốc không có mốc ${quoted(key)}. Chọn lại mốc, hoặc trả lại để đơn vị chọn.`;
    return { ok: false, findings: [refuse(text)] };
  }
  const mine = owed.get(`${key}\n${ret.unit}`) ?? [];
  const periods = mine.map((one) => one.period).filter((each) => each !== "");
  const one = mine.find((each) => foldText(each.period) === foldText(period));
  if (one === undefined && periods.length > 0) {
    const some = periods.slice(0, 4).join(", ") + (periods.length > 4 ? "…" : "");
    const what = period === "" ? "Mốc này lặp lại, chưa ghi kỳ" : `Mốc này không có kỳ ${quoted(period)}`;
    return { ok: false, findings: [refuse(`${what}. Ghi một trong: ${some}.`)] };
  }
  const rows = trackingRowsOf(book, { milestone: key, unit: ret.unit, period });
  if (rows.length > 1) {
    const places = rows.map(({ at }) => at).join(", ");
    const text = `Trang Theo dõi có nhiều dòng cùng mốc, đơn vị và kỳ (dòng ${places}). Để lại một dòng rồi nhận.`;
    return { ok: false, findings: [refuse(text)] };
  }
  const row = one?.row ?? rows[0];
  const again = row?.values.handling === "trả lại";
  const identity = { milestone: key, unit: ret.unit, period: one?.period ?? period };
  const name = milestoneName(book, key);
  const place = [rowName(book.milestones, key), rowName(book.units, ret.unit), identity.period];
  return {
    ok: true,
    row,
    identity,
    found: row === undefined ? identity : { ...identity, period: row.values.period },
    beside: again ? { handling: "" } : {},
    again,
    place: `Theo dõi: ${place.filter((part) => part !== "").join(" · ")}`,
    findings: [
      ...(mine.length === 0 ? [look(`Mốc ${name} không áp dụng cho đơn vị này.`)] : []),
      ...paperFindings(judging, ret, milestone),
      ...lateness(ret, one),
    ],
  };
}
