import * as z from "zod/mini";
import { nominationState } from "../../core/award/nomination-state.ts";
import { rowNamed } from "../../core/book/row-by-key.ts";
import { judgeMoves } from "../../core/nomination/judge-move.ts";
import { dossierContents } from "../../core/paper/award/dossier-contents.ts";
import { paperContext } from "../../core/paper/kind/paper-kind.ts";
import { dossierItems } from "../../core/submission/dossier-items.ts";
import { numbered, upwardParts } from "../../core/submission/upward-parts.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { stepBudget, verb } from "../door/verb.ts";
import { writeMoves } from "../nomination/write-moves.ts";
import { refusal } from "../paper/made-paper.ts";
import { dossierHash, folderOf, type ReadyFile, readyFiles, storeFile } from "./dossier-files.ts";
import { forgetNote, readNote, writeNote } from "./dossier-note.ts";
import { dossierKinds, type OpenedDossiers, openDossiers } from "./open-dossier.ts";
import { type AskedDossier, startDossier } from "./start-dossier.ts";

const fields = {
  /** Of a dossier that is there, to go on with it or to make it anew; "" for a new one. */
  key: upTo(200),
  /** The rest is of a new one. By key, name or label. */
  campaign: upTo(600),
  name: upTo(500),
  to: upTo(500),
  nominations: z.array(z.object({ key: upTo(200) })).check(z.maxLength(5000)),
};

/** How far a dossier has come. */
export interface DossierMade {
  readonly key: string;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** The files stored in this step. */
  readonly files: readonly { readonly title: string; readonly link: string }[];
  /** What units handed in, to be put into the folder by hand. */
  readonly beside: readonly { readonly title: string; readonly count: number }[];
  /** Parts that the receiver wants and nobody has. */
  readonly lacking: readonly string[];
  readonly message: string;
}

/** A dossier ready to be stored, with what its nominations go through. */
function planned(ports: Ports, { book, way }: OpenedDossiers, key: string) {
  const dossier = rowNamed(book.submissions, key)?.values;
  const day = ports.clock.now().day;
  const context = paperContext(book, dossier?.campaign ?? "", day);
  if (dossier === undefined || context === undefined)
    return {
      ok: false as const,
      message: "Hồ sơ này chưa gắn với phong trào nào. Ghi cột Phong trào ở trang Hồ sơ trình.",
    };
  const mine = book.nominations.rows.filter(({ values }) => values.submission === key);
  if (mine.length === 0)
    return {
      ok: false as const,
      message: "Hồ sơ này chưa có đề nghị nào. Ghi cột Hồ sơ trình ở trang Đề nghị, hoặc lập hồ sơ mới.",
    };
  const waiting = mine.filter(({ values }) => {
    const state = nominationState(values.state);
    return state !== "trình" && state !== "quyết định" && state !== "công bố" && state !== "lưu";
  });
  const answers = judgeMoves(
    way,
    waiting.map((row) => ({
      row,
      move: { to: "trình" as const, day, reason: `Hồ sơ trình: ${dossier.name}`, cells: { submission: key } },
    })),
  );
  const refused = answers.flatMap((answer) =>
    answer.ok ? [] : [`${answer.row.values.name}: ${answer.message}`],
  );
  if (refused.length > 0) return refusal(refused);
  const parts = upwardParts(book, mine, dossier.date ?? day);
  const { items, beside, lacking } = dossierItems(context, dossierKinds, mine, parts);
  const contents = {
    title: numbered(0, dossierContents.title),
    kind: dossierContents,
    subject: { key, label: dossier.name },
    context,
  };
  const ready = readyFiles(ports, [contents, ...items]);
  if (!ready.ok) return ready;
  const moves = answers.flatMap((answer) => (answer.ok ? [answer] : []));
  return { ok: true as const, dossier, files: ready.files, beside, lacking, moves };
}

/** Stores files from where the note says, as many as there is time for; the first in any case. */
function storeFiles(
  ports: Ports,
  key: string,
  name: string,
  files: readonly ReadyFile[],
  before: boolean,
  until: number,
) {
  const { memo, clock } = ports;
  const hash = dossierHash(files);
  const note = readNote(memo, key);
  const goesOn = note !== undefined && note.hash === hash;
  const again = before || (note !== undefined && (note.again || !goesOn));
  let done = goesOn ? Math.min(note.done, files.length) : 0;
  const first = done;
  const made: { readonly title: string; readonly link: string }[] = [];
  if (!goesOn) writeNote(memo, key, { done, hash, again });
  const folder = folderOf(key, name);
  for (const file of files.slice(first)) {
    if (done > first && clock.elapsed() >= until) break;
    const stored = storeFile(ports, folder, file, again || (goesOn && done === first));
    if (!stored.ok) return stored;
    made.push({ title: stored.title, link: stored.link });
    done += 1;
    writeNote(memo, key, { done, hash, again });
  }
  return { ok: true as const, done, made };
}

const partsTold = (parts: readonly string[]): string => parts.map((part) => `“${part}”`).join(", ");

/**
 * Makes a dossier: its row, its links, its files in a folder of their own, and its nominations move to “trình”. Asked for
 * again it goes on where it broke off, and makes anew what has changed. Called by whoever holds the book alone.
 * @param until on the clock's elapsed time, in milliseconds
 */
export function makeDossier(ports: Ports, asked: AskedDossier, until: number): Answer<DossierMade> {
  let opened = openDossiers(ports);
  const started = startDossier(ports, opened, asked);
  if (!started.ok) return started;
  const { key, written } = started.value;
  if (written) opened = openDossiers(ports);
  const plan = planned(ports, opened, key);
  if (!plan.ok) return plan;
  const { dossier, files, beside, lacking, moves } = plan;
  const stored = storeFiles(ports, key, dossier.name, files, dossier.link !== "", until);
  if (!stored.ok) return stored;
  const { done, made } = stored;
  const answer = { ...{ key, done, files: made, beside, lacking }, total: files.length };
  if (done < files.length) return { ok: true, value: { ...answer, finished: false, message: "" } };
  const [contents] = files;
  const folder = folderOf(key, dossier.name);
  const link =
    made.length === files.length
      ? (made[0]?.link ?? "")
      : (ports.papers.find(contents?.key ?? "", folder)?.link ?? dossier.link);
  const { conflicts } = writeMoves(ports, opened.way, "Lập hồ sơ trình", moves, [
    {
      table: opened.book.submissions,
      cells: ({ values }) =>
        values["key"] === key
          ? { link, ...(values["state"] === "đang lập" ? {} : { state: "đang lập" }) }
          : undefined,
    },
  ]);
  ports.workbook.settle();
  forgetNote(ports.memo, key);
  const lacks = lacking.length === 0 ? "" : ` Còn thiếu ${partsTold(lacking)}; bổ sung rồi lập lại.`;
  const message = `Đã lập hồ sơ “${dossier.name}”: ${files.length} tệp, ${moves.length} đề nghị chuyển sang “trình”.${lacks} ${conflictText(conflicts)}`;
  return { ok: true, value: { ...answer, finished: true, message: message.trim() } };
}

export const submissionMake = verb({
  name: "submission.make",
  fields,
  locked: true,
  run: (ports, { nominations, ...asked }) =>
    makeDossier(
      ports,
      { ...asked, nominations: nominations.map(({ key }) => key) },
      ports.clock.elapsed() + stepBudget,
    ),
});
