import { type Day, isDay } from "../calendar/day.ts";
import type { PhraseContext } from "../calendar/phrase/resolution.ts";
import type { WorkingCalendar } from "../calendar/working/working-calendar.ts";
import { besideText, placedBeside } from "./beside.ts";
import { numberKey } from "./body/cited.ts";
import { actingBody, bodyOfHead } from "./body/issuer.ts";
import { readBody } from "./body/read-body.ts";
import { doubtsOf } from "./doubt/doubts.ts";
import { organFullName } from "./head/organ.ts";
import { type PlaceDate, placeDateOf } from "./head/place-line.ts";
import { inUnicode } from "./lines/encoding.ts";
import { laidOut } from "./lines/laid-out.ts";
import type { SourceLine } from "./lines/line.ts";
import { linesOf } from "./lines/lines-of.ts";
import { type Part, partsOf } from "./parts.ts";
import { type PlacedPart, placePart } from "./place-paragraphs.ts";
import type { PlacedParagraph, Reading, Unsure, Value } from "./reading.ts";
import type { Source } from "./taken.ts";

/** What a reading leans on beside the text. */
export interface ReadWith {
  readonly calendar: WorkingCalendar;
  /** Whether each line of the source is a whole paragraph, as in Word; lines of a text file may be broken by hand. */
  readonly isWhole: boolean;
}

const EMPTY_PART: Part = { head: [], title: undefined, body: [], foot: [] };

/** The value with the first paragraph of a place that bears it. */
function valueAt(
  value: string | null | undefined,
  paragraphs: readonly PlacedParagraph[],
  isOf: (each: PlacedParagraph) => boolean,
): Value | null {
  if (value === null || value === undefined || value === "") return null;
  const paragraph = paragraphs.findIndex(isOf);
  const words = paragraphs[paragraph]?.text;
  return { value, source: words === undefined ? null : { paragraph, words } };
}

/** The kind of a paper without a title: a letter, where it has an addressee, “V/v” or a number of the form “1068/BTP-TGPL”. */
function kindOf(part: Part, placed: PlacedPart): string | undefined {
  if (part.title !== undefined) return part.title.kind;
  const { number, about } = placed.head;
  return placed.addressees.length > 0 ||
    about !== undefined ||
    /^\d*\/[\p{Lu}\d]+-[\p{L}\d]+$/u.test(number?.value ?? "")
    ? "Công văn"
    : undefined;
}

/** The issuing body and the one above it: as the head states them, else as the decision's own line, the sentences, or the symbol tell. */
function agenciesOf(
  placed: PlacedPart,
  paragraphs: readonly PlacedParagraph[],
): { agency: string | undefined; parent: string | undefined; agencyBySymbol: boolean } {
  const { bodies, number } = placed.head;
  const stated = bodies[bodies.length - 1];
  if (stated !== undefined)
    return { agency: stated, parent: bodies[bodies.length - 2], agencyBySymbol: false };
  const texts = (place: PlacedParagraph["place"]) =>
    paragraphs.filter((each) => each.place === place).map(({ text }) => text);
  const deciding = texts("issuer")
    .map(bodyOfHead)
    .find((body) => body !== undefined);
  const opening = [...texts("opening"), ...texts("basis")];
  const acting = actingBody(opening, [...texts("closing"), ...texts("outline").slice(-2)]);
  const named = deciding ?? acting;
  const bySymbol = named === undefined ? organFullName(number?.value ?? "") : undefined;
  return { agency: named ?? bySymbol, parent: undefined, agencyBySymbol: bySymbol !== undefined };
}

const BY_SYMBOL = "Văn bản không ghi tên cơ quan ban hành; tên này suy từ ký hiệu: xem lại.";

/** The day before which nothing of the paper can be due, and the year of words that name none. */
function contextOf(
  date: string | null,
  abstract: string,
  calendar: WorkingCalendar,
): { context: PhraseContext; first: Day | undefined } {
  const named = /(?<!\d)(20\d\d|19\d\d)(?!\d)/u.exec(abstract)?.[1];
  const year = date?.slice(0, 4) ?? named;
  const issued = date === null ? undefined : date.length === 10 ? date : `${date}-01`;
  const context: PhraseContext = {
    calendar,
    beforeDay: "exclusive",
    fixedDateOnDayOff: "keep",
    ...(issued !== undefined && isDay(issued) && date?.length === 10 ? { issued } : {}),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  const first = issued ?? (year === undefined ? undefined : `${year}-01-01`);
  return { context, first: first !== undefined && isDay(first) ? first : undefined };
}

/** Minutes and letters may have their place and day above the signature. */
const placeDateBelow = (paragraphs: readonly PlacedParagraph[]): PlaceDate | undefined =>
  paragraphs
    .map(({ text }) => placeDateOf(text))
    .find((found) => found !== undefined && found.place !== null);

/** Reads a paper: what it states, each value with where it stands, and every paragraph with its place. Never throws, never invents. */
export function readPaper(source: readonly SourceLine[], { calendar, isWhole }: ReadWith): Reading {
  const { source: unicode, unsure: encoding } = inUnicode(source);
  const { own: text, beside } = besideText(linesOf(laidOut(unicode)));
  const parts = partsOf(text);
  const placedParts = parts.map((part, at) => placePart(part, at, isWhole));
  const [part = EMPTY_PART, placed = placePart(EMPTY_PART, 0, isWhole)] = [parts[0], placedParts[0]];
  const running = placedParts.flatMap((each) => each.paragraphs);
  const paragraphs = [...running, ...beside.map(placedBeside)].sort(
    (a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0),
  );
  const { number } = placed.head;
  const placeDate = placed.head.placeDate ?? placeDateBelow(placed.paragraphs);
  const date = placeDate?.date ?? null;
  const { agency, parent, agencyBySymbol } = agenciesOf(placed, paragraphs);
  const { context, first } = contextOf(date, placed.abstract, calendar);
  const own = new Set(number === undefined ? [] : [numberKey(number.value)]);
  const facts = readBody(paragraphs, { context, first, own, abstract: placed.abstract });
  const at = (value: string | null | undefined, ...places: readonly PlacedParagraph["place"][]) =>
    valueAt(value, paragraphs, (each) => places.includes(each.place));
  const paragraphOf = new Map(paragraphs.flatMap((each, index) => each.lines.map((line) => [line, index])));
  const sourceAt = (line: number): Source => {
    const paragraph = paragraphOf.get(line) ?? 0;
    return { paragraph, words: paragraphs[paragraph]?.text ?? "" };
  };
  const signed = placedParts.find(({ foot }) => foot.signers.length > 0)?.foot;
  const listed = placedParts.find(({ foot }) => foot.recipients.length > 0)?.foot;
  const unsure: readonly Unsure[] = [
    ...encoding,
    ...(placeDate?.impossible === undefined
      ? []
      : [
          {
            what: "ngày",
            source: at(placeDate.impossible, "place-date")?.source ?? null,
            why: "Trên lịch không có ngày này.",
          },
        ]),
    ...(agencyBySymbol && number !== undefined
      ? [{ what: "cơ quan ban hành", source: sourceAt(number.line.at), why: BY_SYMBOL }]
      : []),
    ...doubtsOf(placed.head, paragraphs, sourceAt),
    ...facts.unsure,
  ];
  return {
    ...facts,
    kind: at(kindOf(part, placed), "title", "number"),
    number: at(number?.value, "number"),
    date: at(date, "place-date", "foot", "outline"),
    place: at(placeDate?.place, "place-date", "foot", "outline"),
    parentAgency: at(parent, "head"),
    agency: at(agency, "head", "issuer", "opening", "basis"),
    abstract: at(placed.abstract, "abstract", "title", "head"),
    addressee: placed.addressees.map(({ name, line }) => ({ value: name, source: sourceAt(line) })),
    recipients: (listed?.recipients ?? []).map(({ line, ...each }) => ({
      ...each,
      source: sourceAt(line.at),
    })),
    signers: (signed?.signers ?? []).map(({ line, ...each }) => ({ ...each, source: sourceAt(line.at) })),
    unsure,
    paragraphs,
  };
}
