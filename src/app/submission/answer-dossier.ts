import * as z from "zod/mini";
import { type NominationState, nominationState } from "../../core/award/nomination-state.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { Day } from "../../core/calendar/day.ts";
import { readPastDay } from "../../core/calendar/past-day.ts";
import { judgeMoves } from "../../core/nomination/judge-move.ts";
import type { WantedMove } from "../../core/nomination/needs.ts";
import type { Nomination } from "../../core/nomination/way.ts";
import type { WrittenCell } from "../../core/table/cell.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { carryOut } from "../nomination/move-nominations.ts";
import { openDossiers } from "./open-dossier.ts";

/** What became of a dossier after it was put together. */
const results = ["đã gửi", "đã tiếp nhận", "trả lại", "đã có kết quả"] as const;
export type DossierResult = (typeof results)[number];

/** Whether a state of *Hồ sơ trình* is one that something came of. */
export const isResult = (state: string): state is DossierResult =>
  (results as readonly string[]).includes(state);

const fields = {
  key: upTo(200),
  result: z.enum(results),
  /** Number of the submission when it is sent, else of what the receiver wrote: a letter or a decision. */
  number: upTo(300),
  /** Its day, as typed; "" is today. */
  day: upTo(60),
  /** Why it came back, or why some were refused. */
  remark: upTo(2000),
  /** Nominations that the receiver refused while it decided the others. */
  refused: z.array(z.object({ key: upTo(200) })).check(z.maxLength(5000)),
};

interface DossierAnswered {
  readonly state: string;
  readonly message: string;
  /** Nominations that did not move, with why. */
  readonly left: readonly string[];
}

type Asked = RequestOf<typeof fields>;

/** What lacks for an entry; undefined where nothing does. */
function lacking({ result, number, day, remark, refused }: Asked): string | undefined {
  const [numbered, dated] = [number.trim() !== "", day.trim() !== ""];
  if (result === "đã có kết quả" && !(numbered && dated))
    return "Chưa ghi đủ số và ngày của quyết định. Ghi như trên quyết định nhận được.";
  if (result === "trả lại" && remark.trim() === "") return "Chưa ghi lý do nơi nhận trả lại hồ sơ.";
  if (refused.length > 0 && (result !== "đã có kết quả" || remark.trim() === ""))
    return "Có đề nghị không được quyết định: ghi lý do, và chọn kết quả “đã có kết quả”.";
  return undefined;
}

/** Which of its nominations go where, and what goes with them. */
function movesOf(
  { result, refused, number, remark }: Asked,
  mine: readonly Nomination[],
  name: string,
  day: Day,
): readonly { readonly row: Nomination; readonly move: WantedMove }[] {
  const no = new Set(refused.map(({ key }) => key));
  const back = (to: NominationState): WantedMove => ({ to, day, reason: remark.trim() });
  const decided: WantedMove = {
    ...{ to: "quyết định", day, reason: `Hồ sơ trình: ${name}` },
    cells: { decisionNumber: number.trim(), decisionDate: { day } },
  };
  const moveOf = ({ values }: Nomination): WantedMove | undefined => {
    if (result === "trả lại") return back("thiếu hồ sơ");
    if (result !== "đã có kết quả") return undefined;
    return no.has(values.key) ? back("trả lại") : decided;
  };
  return mine.flatMap((row) => {
    const move = moveOf(row);
    const state = nominationState(row.values.state);
    return move !== undefined && (state === "trình" || state === move.to) ? [{ row, move }] : [];
  });
}

/**
 * Enters what came back for a dossier: first its nominations go where that leads them, decided ones with number and day and
 * into *Lịch sử khen*, then the dossier's own row says so. The same entry again changes nothing more. Called by whoever
 * holds the book alone.
 */
export function answerDossier(ports: Ports, asked: Asked): Answer<DossierAnswered> {
  const missing = lacking(asked);
  if (missing !== undefined) return { ok: false, message: missing };
  const { day: today } = ports.clock.now();
  const day = readPastDay(asked.day, today, "ngày", "Ghi ngày việc đã xảy ra.");
  if ("message" in day) return { ok: false, message: day.message };
  const { book, way } = openDossiers(ports);
  const dossier = asked.key === "" ? undefined : rowNamed(book.submissions, asked.key);
  if (dossier === undefined)
    return { ok: false, message: "Hồ sơ này không còn ở trang Hồ sơ trình. Mở lại rồi chọn hồ sơ khác." };
  const mine = way.book.nominations.rows.filter(({ values }) => values.submission === asked.key);
  const moves = movesOf(asked, mine, dossier.values.name, day.day ?? today);
  if (moves.length === 0 && (asked.result === "trả lại" || asked.result === "đã có kết quả"))
    return {
      ok: false,
      message: `Hồ sơ ${inQuotes(dossier.values.name)} không có đề nghị nào đang ở bước “trình”. Lập hồ sơ trước, hoặc xem lại trang Đề nghị.`,
    };
  const answers = judgeMoves(way, moves);
  const left = answers.flatMap((answer) =>
    answer.ok ? [] : [`${rowName(book.nominations, answer.row.values.key)}: ${answer.message}`],
  );
  const told: string[] = [];
  const judged = answers.filter((answer) => answer.ok);
  if (judged.length > 0) {
    // All at once: what goes back is no less than what was decided one step of this entry.
    const { moved, noted, conflicts } = carryOut(ports, way, judged);
    const count = moved + noted;
    const refused = left.length === 0 ? "" : `; ${left.length} đề nghị không chuyển được`;
    told.push(`Đã chuyển ${count} đề nghị${refused}.`, conflictText(conflicts));
  }
  const { number } = asked;
  const when = { day: day.day ?? today };
  const cells: Readonly<Record<string, WrittenCell>> =
    asked.result === "đã gửi"
      ? {
          state: asked.result,
          sent: when,
          ...(number.trim() === "" ? {} : { paper: number.trim(), date: when }),
        }
      : {
          ...{ state: asked.result, answered: when },
          ...(number.trim() === "" ? {} : { answer: number.trim() }),
          ...(asked.remark.trim() === "" ? {} : { remark: asked.remark.trim() }),
        };
  const [written] = writeSheets(ports, [
    {
      table: book.submissions,
      cells: ({ values }) => (values["key"] === asked.key ? cells : undefined),
    },
    ...(dossier.values.state === asked.result
      ? []
      : [
          logged(ports, [
            {
              what: "Kết quả hồ sơ trình",
              place: `Hồ sơ trình: ${dossier.values.name}`,
              before: dossier.values.state,
              after: [asked.result, number.trim()].filter((part) => part !== "").join(", "),
            },
          ]),
        ]),
  ]);
  ports.workbook.settle();
  const clash = conflictText(
    (written?.conflicts ?? []).filter(({ row, key }) => row === 0 || key === asked.key),
  );
  const message = [`Đã ghi hồ sơ ${inQuotes(dossier.values.name)}: ${asked.result}.`, ...told, clash]
    .filter((part) => part !== "")
    .join(" ");
  return { ok: true, value: { state: asked.result, message, left } };
}

export const submissionAnswer = verb({ name: "submission.answer", fields, locked: true, run: answerDossier });
