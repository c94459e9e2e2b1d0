import * as z from "zod/mini";
import { followedTables } from "../../core/levels/followed.ts";
import { type Handed, handedSchema } from "../../core/levels/handed.ts";
import type { LevelLink } from "../../core/levels/level-link.ts";
import type { Difference } from "../../core/levels/three-way.ts";
import { quoted } from "../../core/text/quote.ts";
import { type WorkedOut, workOut } from "../../core/tracking/deadline/work-out.ts";
import { type MovedLetter, movedLetters } from "../../core/tracking/reminder/moved-letter.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import { shownOf } from "../campaign/preview-campaign.ts";
import { makeCampaign } from "../campaign/start.ts";
import { writeCampaign } from "../campaign/write-campaign.ts";
import { writeDeadlines } from "../deadline/write-deadlines.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { linkChange, linkStates } from "./link-rows.ts";
import {
  keyOfPart,
  partsOf,
  planTake,
  previewTake,
  type Take,
  type TakeChoice,
  type TakeShown,
  takeTables,
} from "./preview-take.ts";

/** What became of taking in; with what would be written now where that is no longer what was shown. */
export interface TakenIn {
  readonly written: boolean;
  readonly message: string;
  /** What to write to units whose days moved. */
  readonly letters: readonly MovedLetter[];
  readonly now: TakeShown | null;
}

const done = (message: string, letters: readonly MovedLetter[]): Answer<TakenIn> => ({
  ok: true,
  value: { written: true, message, letters, now: null },
});

/** The days of the two campaigns alone: what else stands in the book is none of this. */
function daysOf({ resolved, ...worked }: WorkedOut, { here, own }: LevelLink): WorkedOut {
  const isOurs = ({ row }: { readonly row: { readonly values: { readonly campaign: string } } }): boolean =>
    row.values.campaign === here || row.values.campaign === own;
  const { milestones, phases } = resolved;
  return {
    ...worked,
    resolved: { milestones: milestones.filter(isOurs), phases: phases.filter(isOurs), changes: [] },
  };
}

/** Writes both campaigns, the higher one first; a run that broke off goes on with what is missing. */
function writeFresh(ports: Ports, handed: Handed, link: LevelLink): Answer<TakenIn> {
  const counts: string[] = [];
  for (const start of partsOf(handed, link)) {
    const { book } = openBook(ports, takeTables);
    const made = makeCampaign(book, start, keyOfPart(start, link));
    if (!made.ok) return made;
    const shown = shownOf(book, made.value);
    const written = writeCampaign(ports, start, made.value.key, shown.fingerprint);
    if (!written.ok) return written;
    if (!written.value.written)
      return {
        ok: false,
        message:
          "Lần nhận trước bị ngắt giữa chừng với một tệp khác của phong trào này. Nhận lại đúng tệp ấy cho xong, rồi nhận tệp mới.",
      };
    counts.push(shown.rows.map(({ sheet, count }) => `${sheet} ${count}`).join(", "));
  }
  const { book } = openBook(ports, takeTables);
  writeDeadlines(ports, daysOf(workOut(book, ports.clock.now().day), link), "unmoved", []);
  writeSheet(ports, linkChange(ports, book, link, linkStates.taken));
  const [above = "", own = ""] = counts;
  return done(
    `Đã nhận ${quoted(handed.campaign.cells["title"] ?? "")} của ${quoted(handed.office.name)} (dòng đã thêm: ${above}) và tạo phong trào của cơ quan bên dưới (dòng đã thêm: ${own}). Xem trang Việc cần rà soát.`,
    [],
  );
}

/** So many places are named in the sentence of what was done; the page and the command show all of them before. */
const MOST_NAMED = 5;

/** What stays as the office has it though the higher office changed it, too. */
function keptText(conflicts: readonly Difference[]): string {
  if (conflicts.length === 0) return "";
  const named = conflicts.slice(0, MOST_NAMED).map(({ place, header }) => `${place}, cột ${header}`);
  const more = conflicts.length > MOST_NAMED ? "; …" : "";
  return ` ${conflicts.length} chỗ cả hai bên cùng sửa, sổ giữ như cơ quan đã ghi: ${named.join("; ")}${more}. Đối chiếu với kế hoạch của cấp trên.`;
}

/** Writes what a later file says otherwise, then the days that move; what was handed last is noted behind it. */
function writeAgain(ports: Ports, { shown, link, changes }: Take): Answer<TakenIn> {
  const { book } = openBook(ports, takeTables);
  const cells = changes?.cells ?? [];
  const added = changes?.added ?? {};
  const { moves, conflicts: kept } = shown;
  if (cells.length === 0 && moves.length === 0 && shown.rows.length === 0) {
    writeSheet(ports, linkChange(ports, book, link, linkStates.taken));
    return done(`Tệp không có gì mới so với sổ; không ghi gì.${keptText(kept)}`, []);
  }
  const changed = followedTables.map((name): SheetChange => {
    const own = cells.filter(({ table }) => table === name);
    return {
      table: book[name],
      cells: ({ at }) => {
        const row = own.filter((cell) => cell.at === at);
        return row.length === 0
          ? undefined
          : Object.fromEntries(row.map(({ column, cell }) => [column, cell]));
      },
      ...(name === "campaigns" ? {} : { added: added[name] ?? [] }),
    };
  });
  const entries = cells.map(({ place, header, before, after }) => ({
    what: "Nhận phong trào cấp trên",
    place: `${place}, cột ${header}`,
    before,
    after,
  }));
  const written = writeSheets(ports, [...changed, logged(ports, entries)]);
  const conflicts = written.flatMap((sheet) => sheet.conflicts);
  if (conflicts.length > 0)
    return { ok: false, message: `${conflictText(conflicts)} Nhận lại tệp để ghi nốt.` };
  const after = openBook(ports, takeTables).book;
  writeSheet(ports, linkChange(ports, after, link, linkStates.taken));
  const worked = workOut(after, ports.clock.now().day);
  const days = writeDeadlines(ports, worked, "all", []);
  const told =
    moves.length === 0 ? "" : ` ${moves.length} thời hạn thay đổi; hãy báo cho các đơn vị có liên quan.`;
  return done(
    `Đã ghi ${cells.length} chỗ thay đổi của cấp trên. ${days}${told}${keptText(kept)}`,
    movedLetters(moves),
  );
}

/**
 * Takes a handed campaign in as it was shown, exactly once: what its rows are called stands in the hidden sheet of jobs before
 * the first of them. Called by whoever holds the book alone. Service calls: a constant.
 */
function takeDown(ports: Ports, handed: Handed, choice: TakeChoice, fingerprint: string): Answer<TakenIn> {
  const { book } = openBook(ports, takeTables);
  const plan = planTake(ports, book, handed, choice);
  if (!plan.ok) return plan;
  const { shown, link } = plan.value;
  if (shown.fingerprint !== fingerprint)
    return {
      ok: true,
      value: {
        written: false,
        message: "Sổ vừa được sửa nên không còn như đã xem. Chưa ghi gì; xem lại dưới đây.",
        letters: [],
        now: shown,
      },
    };
  if (shown.known) return writeAgain(ports, plan.value);
  writeSheet(ports, linkChange(ports, book, link, linkStates.taking));
  return writeFresh(ports, handed, link);
}

/** What is asked beside the file: the office by a name, working days in figures; "" leaves it to the book. */
const choice = { office: upTo(1000), days: z.string().check(z.regex(/^\d{0,2}$/u)) };

const chosen = (office: string, days: string): TakeChoice => ({
  office,
  days: days === "" ? null : Number(days),
});

export const levelsPreview = verb({
  name: "levels.preview",
  fields: { handed: handedSchema, ...choice },
  locked: false,
  run: (ports, { handed, office, days }) => previewTake(ports, handed, chosen(office, days)),
});

export const levelsTake = verb({
  name: "levels.take",
  fields: { handed: handedSchema, ...choice, fingerprint: upTo(20) },
  locked: true,
  run: (ports, { handed, office, days, fingerprint }) =>
    takeDown(ports, handed, chosen(office, days), fingerprint),
});
