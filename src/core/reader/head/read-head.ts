import { foldKey } from "../../text/fold.ts";
import type { Line } from "../lines/line.ts";
import { noiseOf } from "../lines/noise.ts";
import { piecesOf } from "../lines/pieces.ts";
import { bodiesOfHead, isOtherHead, namesBody } from "./agency.ts";
import { calmName } from "./calm-name.ts";
import { numberOf } from "./number-line.ts";
import { type PlaceDate, placeDateOf } from "./place-line.ts";

/** What the head of a paper states; undefined where it does not. */
export interface Head {
  readonly number: { readonly value: string; readonly line: Line } | undefined;
  readonly placeDate: (PlaceDate & { readonly line: Line }) | undefined;
  /** Numbers with a symbol, and days, that stand in the head beside those taken. */
  readonly otherNumbers: readonly { readonly value: string; readonly line: Line }[];
  readonly otherDates: readonly (PlaceDate & { readonly line: Line })[];
  /** Bodies from the top, the last of which issues. */
  readonly bodies: readonly string[];
  /** “V/v …” of a letter. */
  readonly about: string | undefined;
  readonly stamps: readonly Line[];
}

const ABOUT = /^(?:v\/v|\(?về việc|v\.v|trích yếu)\s*[:.]?\s*/iu;

/** Lines of a register's stamp, and the body in capitals that stands right above them when the paper's own number is told already. */
function stampsOf(lines: readonly Line[], numbered: number): readonly Line[] {
  const marked = lines.map((line) => noiseOf(line.text) === "stamp");
  return lines.filter((line, at) => {
    if (marked[at] === true) return true;
    const beside = marked[at + 1] === true || (marked[at - 1] === true && marked[at + 2] === true);
    return beside && at > numbered && numbered >= 0 && namesBody(line.text);
  });
}

/** Reads the head of a paper, whichever of its two columns was taken down first. */
export function readHead(lines: readonly Line[]): Head {
  const firstNumber = lines.findIndex((line) =>
    piecesOf(line).some((piece) => numberOf(piece) !== undefined),
  );
  const stamps = new Set(stampsOf(lines, firstNumber));
  const own = lines.filter((line) => !stamps.has(line) && noiseOf(line.text) === undefined);
  const numbers: NonNullable<Head["number"]>[] = [];
  const dates: NonNullable<Head["placeDate"]>[] = [];
  const about: string[] = [];
  const names: string[] = [];
  for (const line of own) {
    for (const piece of piecesOf(line)) {
      const value = numberOf(piece);
      const placed = placeDateOf(piece);
      if (value !== undefined) numbers.push({ value, line });
      else if (placed !== undefined) dates.push({ ...placed, line });
      else if (ABOUT.test(piece)) about.push(piece.replace(ABOUT, ""));
      else if (
        about.length > 0 &&
        !isOtherHead(piece) &&
        !(namesBody(piece) && piece === piece.toUpperCase())
      )
        about.push(piece);
      else names.push(piece);
    }
  }
  const bodies = bodiesOfHead(names.filter((name) => !/^(?:cong hoa x|doc lap)/u.test(foldKey(name)))).map(
    calmName,
  );
  // A number with a symbol is the paper's own; a bare one may be a register's.
  const whole = numbers.filter(({ value }) => /[/-]/u.test(value));
  const number = whole[0] ?? numbers[0];
  const [placeDate] = dates;
  return {
    number,
    placeDate,
    otherNumbers: whole.filter(({ value }) => value !== number?.value),
    otherDates: dates.filter(({ date }) => date !== null && date !== placeDate?.date),
    bodies,
    about: about.length === 0 ? undefined : about.join(" "),
    stamps: [...stamps],
  };
}
