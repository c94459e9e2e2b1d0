import type { Day } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import { campaignOfCell, timesOf } from "../../facts/said-lines.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { listed } from "../../facts/text-columns.ts";
import { reorganisedBodiesIn, type SaidBody } from "../../said/bodies.ts";
import { provincesIn, type SaidProvince } from "../../said/places.ts";
import { lastDayBeforeMerger, provinceToday, wasMerged } from "../../said/provinces.ts";
import { plainText } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { law, type Rule } from "../rule/rule.ts";

const MERGER = "2025-07-01";
/** Where prose gives work or says where something is; names of units and former awards stay as they were. */
const giving: Readonly<Record<string, readonly string[]>> = {
  campaigns: ["title", "theme", "abstract", "opening", "closing"],
  outline: ["text"],
  milestones: ["minimum"],
  meetings: ["content", "place", "chair", "attendees", "remark"],
  registrations: ["content"],
  targets: ["name"],
  recipients: ["name"],
};
/** “(cũ)”, “trước đây”, “sáp nhập”, “đến hết ngày 30/6/2025”: it is told of as gone, or as what others follow. */
const AS_GONE =
  /\(cũ\)|(?<![a-zà-ỹđ])(?:cũ|trước đây|trước ngày 0?1\/0?7\/2025|nguyên|sáp nhập|hợp nhất|giải thể|chuyển giao|bàn giao|tiếp nhận|kế thừa|kết thúc hoạt động|không tổ chức|30\/6\/2025|luật|nghị quyết|quyết định số)(?![a-zà-ỹđ])/iu;

/** A sentence that names bodies or provinces. */
interface Telling {
  readonly sentence: string;
  readonly bodies: readonly SaidBody[];
  readonly places: readonly SaidProvince[];
}

/** Each sentence by itself, for it gives its own work by its own day; texts repeat down whole columns. */
const tellingsIn = remembered((text: string) =>
  listed(
    text.split(/(?<=[.;])\s|\n/u).flatMap((sentence): readonly Telling[] => {
      const [bodies, places] = [reorganisedBodiesIn(sentence), provincesIn(sentence)];
      return bodies.length + places.length === 0 || AS_GONE.test(sentence)
        ? []
        : [{ sentence, bodies, places }];
    }),
  ),
);

interface Judged {
  readonly day: Day;
  readonly what: string;
}

/** The latest day that a sentence names for its work, or else the day of the row or of the paper. */
function dayOf(facts: BookFacts, cell: Place, sentence: string): Judged | undefined {
  const own = cell.in.table.name === "campaigns" ? "" : (cell.row.values["date"] ?? "");
  const day = own === "" ? facts.lawDay(campaignOfCell(facts, cell)) : (own as Day);
  if (day === null) return undefined;
  const named = timesOf(facts)(plainText(sentence)).flatMap((time): readonly Day[] => {
    const reading = time.kind === "time" && time.year !== undefined ? time.read(undefined) : undefined;
    return reading?.kind === "span" ? [reading.end] : [];
  });
  const last = [...named].sort().pop();
  if (last !== undefined && day < MERGER && last >= MERGER) return { day: last, what: "thời hạn ghi ở đây" };
  return { day, what: own === "" ? "ngày của kế hoạch" : "ngày của dòng này" };
}

/** What to say of a body or a province that does not stand on the day. */
function wordsOf(
  { bodies, places }: Telling,
  { day, what }: Judged,
): Pick<Spot, "message" | "fix"> | undefined {
  const body = bodies.find(
    ({ until, since }) => (until !== undefined && day > until) || (since !== undefined && day < since),
  );
  if (body !== undefined) {
    const when =
      body.until === undefined
        ? `chỉ có từ ngày 01/7/2025, sau ${what}`
        : `không còn từ ngày 01/7/2025, trước ${what}`;
    return {
      message: `“${body.body}” ${when}.`,
      fix: "Ghi cơ quan được giao nhiệm vụ vào ngày đó, hoặc sửa lại ngày.",
    };
  }
  const province = day > lastDayBeforeMerger ? places.find((said) => wasMerged(said.province)) : undefined;
  if (province === undefined) return undefined;
  return {
    message: `“${province.province}” đã hợp nhất từ ngày 01/7/2025, trước ${what}; nay là ${provinceToday(province.province) ?? ""}.`,
    fix: "Ghi tên địa phương mới, hoặc ghi rõ là địa phương cũ.",
  };
}

/** “UBND cấp huyện gửi báo cáo trước ngày 30/9/2025”: a level of government that had ended by then. */
export const reorganisedBody: Rule = {
  id: "loi-van.co-quan-khong-con",
  severity: "cảnh báo",
  source: law(
    "Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương 2025; Quyết định 1898/QĐ-BTP",
    MERGER,
  ),
  parameters: {},
  reach: "book",
  find: (facts) =>
    seenProse(facts, (text, _raw, { in: { table }, column }) =>
      giving[table.name]?.includes(column) === true ? tellingsIn(text) : undefined,
    ).flatMap(({ cell, seen }): readonly Spot[] =>
      seen.flatMap((telling): readonly Spot[] => {
        const judged = dayOf(facts, cell, telling.sentence);
        // Bodies among the recipients are another rule's (checks/recipient/old.ts).
        const told = cell.in.table.name === "recipients" ? { ...telling, bodies: [] } : telling;
        const said = judged === undefined ? undefined : wordsOf(told, judged);
        return said === undefined ? [] : [{ ...cell, ...said }];
      }),
    ),
};
