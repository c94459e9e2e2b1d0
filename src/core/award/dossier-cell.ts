import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { readDay } from "../calendar/read-day.ts";
import { foldKey } from "../text/fold.ts";

/** One part of a dossier as *Thành phần hồ sơ* tells it. */
export interface DossierPart {
  /** As the clerk wrote it. */
  readonly name: string;
  /** The day it came; null where none is written. */
  readonly came: Day | null;
  /** That it was sent back, when (null where no day is written) and why ("" where no reason is). */
  readonly back: { readonly day: Day | null; readonly reason: string } | null;
}

/** The last brackets of a part, where nothing stands behind them. */
const bracketed = /^(.*?)\s*\(([^()]*)\)$/su;
const returned = /^(?:đã )?(?:trả lại|trả về|gửi trả)\s*(?:ngày\s*)?([\d/.-]*)\s*[:,]?\s*(.*)$/isu;

const dayIn = (text: string): Day | null => {
  const read = text === "" ? undefined : readDay(text);
  return read?.kind === "day" ? read.day : null;
};

function readPart(written: string): DossierPart {
  const [, name = "", inside = ""] = bracketed.exec(written) ?? [];
  const plain: DossierPart = { name: written, came: null, back: null };
  if (name === "") return plain;
  const back = returned.exec(inside.trim());
  if (back !== null) {
    const day = dayIn(back[1] ?? "");
    // What stands in the place of the day and is none belongs to the reason.
    const reason = day === null ? `${back[1] ?? ""} ${back[2] ?? ""}`.trim() : (back[2] ?? "").trim();
    return { name, came: null, back: { day, reason } };
  }
  const came = dayIn(inside.replace(/^\s*(?:nhận|ngày|nhận ngày)\s+/iu, "").trim());
  return came === null ? plain : { name, came, back: null };
}

/**
 * Reads “Tờ trình (15/11/2026); Báo cáo thành tích (trả lại 16/11/2026: thiếu xác nhận)”. Brackets that tell neither a
 * day nor a return belong to the name.
 */
export function readDossier(cell: string): readonly DossierPart[] {
  return cell
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map(readPart);
}

/** What would end a part or its brackets. */
const oneLine = (text: string): string =>
  text
    .replace(/[;\n]+/gu, ",")
    .replace(/\s+/gu, " ")
    .trim();
const inBrackets = (text: string): string => oneLine(text).replace(/[()]/gu, "");

function partText({ name, came, back }: DossierPart): string {
  if (back !== null) {
    const day = back.day === null ? "" : ` ${cellDay(back.day)}`;
    const reason = back.reason === "" ? "" : `: ${inBrackets(back.reason)}`;
    return `${oneLine(name)} (trả lại${day}${reason})`;
  }
  return came === null ? oneLine(name) : `${oneLine(name)} (${cellDay(came)})`;
}

/** The same written back: read again it says the same. */
export const writeDossier = (parts: readonly DossierPart[]): string => parts.map(partText).join("; ");

/** What becomes of one part: it came, it was sent back, or it is taken out of the list. */
export type DossierEvent =
  | { readonly kind: "came"; readonly day: Day }
  | { readonly kind: "back"; readonly day: Day; readonly reason: string }
  | { readonly kind: "out" };

/** The cell once that became of a part: it stands where it stood, or last where it was not listed. */
export function afterEvent(cell: string, name: string, event: DossierEvent): string {
  const parts = readDossier(cell);
  const wanted = foldKey(name);
  if (event.kind === "out") return writeDossier(parts.filter((part) => foldKey(part.name) !== wanted));
  const told = (as: string): DossierPart =>
    event.kind === "came"
      ? { name: as, came: event.day, back: null }
      : { name: as, came: null, back: { day: event.day, reason: event.reason } };
  const isListed = parts.some((part) => foldKey(part.name) === wanted);
  return writeDossier(
    isListed
      ? parts.map((part) => (foldKey(part.name) === wanted ? told(part.name) : part))
      : [...parts, told(name)],
  );
}
