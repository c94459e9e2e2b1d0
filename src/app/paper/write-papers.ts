import * as z from "zod/mini";
import { kindsNamed, paperChoices } from "../../core/paper/all-kinds.ts";
import { paperContext } from "../../core/paper/kind/paper-kind.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { makePaper } from "./make-paper.ts";
import { paperTables } from "./paper-tables.ts";
import type { Written } from "./publish-paper.ts";
import type { WhenForeign } from "./store-paper.ts";

const fields = {
  /** Name of the kind: “ke-hoach”. */
  paper: upTo(60),
  campaign: campaignKey,
  /** Code of the unit or nominee; "" for all of them. */
  subject: upTo(200),
  /** Whether a file that is another clerk's is replaced by a new one. */
  replace: z.boolean(),
};

/** Makes the papers of a kind for a campaign: one for each of its subjects, or for the one that is named. */
export function writePapers(
  ports: Ports,
  { paper, campaign, subject }: Omit<RequestOf<typeof fields>, "replace">,
  whenForeign: WhenForeign,
): readonly Written[] {
  const kinds = kindsNamed(paper);
  const [named] = kinds;
  if (named === undefined) {
    const known = paperChoices.map(({ name }) => name).join(", ");
    return [{ ok: false, message: `Không có loại văn bản “${paper}”. Các loại: ${known}.` }];
  }
  const { book } = fillKeys(ports, openBook(ports, paperTables(kinds)));
  const context = paperContext(book, campaign, ports.clock.now().day);
  if (context === undefined)
    return [{ ok: false, message: `Không có phong trào mang mã “${campaign}” ở trang Phong trào.` }];
  const wanted = kinds.flatMap((kind) => {
    const all = kind.subjects(context);
    if (subject === "") return all.map((each) => ({ kind, each }));
    return [...all, ...(kind.singles?.(context) ?? [])]
      .filter(({ key }) => key === subject)
      .map((each) => ({ kind, each }));
  });
  if (wanted.length === 0) {
    const message = subject === "" ? named.noSubject : `${named.title} không có cho “${subject}”.`;
    return [{ ok: false, message }];
  }
  return wanted.map(({ kind, each }) => makePaper(ports, context, kind, each, whenForeign));
}

interface PapersMade {
  readonly made: readonly Omit<Extract<Written, { readonly ok: true }>, "ok">[];
  /** Why others were not, each a sentence. */
  readonly failed: readonly string[];
}

/** What was made, and in sentences what was not; refused as a whole where nothing was made. */
function answerPapers(written: readonly Written[]): Answer<PapersMade> {
  const made = written.flatMap((each) =>
    each.ok ? [{ name: each.name, link: each.link, changed: each.changed, note: each.note }] : [],
  );
  const failed = written.flatMap((each) => (each.ok ? [] : [each.message]));
  if (made.length === 0) return { ok: false, message: failed.join("\n") };
  return { ok: true, value: { made, failed } };
}

/** Papers asked for by the name of their kind; nobody is asked anything. */
export const paperWrite = verb({
  name: "paper.write",
  fields,
  locked: true,
  run: (ports, asked) => answerPapers(writePapers(ports, asked, asked.replace ? "replace" : "refuse")),
});
