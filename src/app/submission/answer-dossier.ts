import * as z from "zod/mini";
import { type NominationState, nominationState } from "../../core/award/nomination-state.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { readPastDay } from "../../core/calendar/past-day.ts";
import type { WrittenCell } from "../../core/table/cell.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { nominationMove } from "../nomination/move-nominations.ts";
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

/** Which nominations go where. */
function movesOf({ result, refused }: Asked, mine: readonly { key: string; state: string }[]) {
  const inState = (states: readonly (NominationState | undefined)[], keys: (key: string) => boolean) =>
    mine
      .filter(({ key, state }) => states.includes(nominationState(state)) && keys(key))
      .map(({ key }) => key);
  const no = new Set(refused.map(({ key }) => key));
  if (result === "trả lại")
    return [{ to: "thiếu hồ sơ" as const, keys: inState(["trình", "thiếu hồ sơ"], () => true) }];
  if (result !== "đã có kết quả") return [];
  return [
    { to: "quyết định" as const, keys: inState(["trình", "quyết định"], (key) => !no.has(key)) },
    { to: "trả lại" as const, keys: inState(["trình", "trả lại"], (key) => no.has(key)) },
  ].filter(({ keys }) => keys.length > 0);
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
  const { book } = openDossiers(ports);
  const dossier = asked.key === "" ? undefined : rowNamed(book.submissions, asked.key);
  if (dossier === undefined)
    return { ok: false, message: "Hồ sơ này không còn ở trang Hồ sơ trình. Mở lại rồi chọn hồ sơ khác." };
  const mine = book.nominations.rows
    .map(({ values }) => values)
    .filter(({ submission }) => submission === asked.key);
  const moves = movesOf(asked, mine);
  if (moves.length === 0 && (asked.result === "trả lại" || asked.result === "đã có kết quả"))
    return {
      ok: false,
      message: `Hồ sơ ${inQuotes(dossier.values.name)} không có đề nghị nào đang ở bước “trình”. Lập hồ sơ trước, hoặc xem lại trang Đề nghị.`,
    };
  const left: string[] = [];
  const told: string[] = [];
  for (const { to, keys } of moves) {
    const decided = to === "quyết định";
    const moved = nominationMove.run(ports, {
      ...{ keys: keys.map((key) => ({ key })), to, day: asked.day, preview: false },
      reason: decided ? `Hồ sơ trình: ${dossier.values.name}` : asked.remark.trim(),
      number: decided ? asked.number : "",
      decided: decided ? asked.day : "",
    });
    if (!moved.ok) return moved;
    told.push(moved.value.message);
    left.push(...moved.value.rows.filter(({ ok }) => !ok).map(({ name, message }) => `${name}: ${message}`));
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
