import { nominationState } from "../award/nomination-state.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowName } from "../book/row-name.ts";
import { cellDay } from "../calendar/date-style.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/** What is looked for among nominations; "" asks for nothing. */
export interface Sought {
  /** Words of the name, the unit, the award or the number of the decision, with or without marks, in any order. */
  readonly text: string;
  readonly campaign: string;
  /** A state, or “tạm dừng”. */
  readonly state: string;
  /** Only those whose day is past. */
  readonly late: boolean;
}

/** One nomination that was found, in a line. */
export interface Found {
  readonly key: string;
  readonly row: number;
  readonly name: string;
  readonly about: string;
  readonly state: string;
  readonly next: string;
  readonly due: string;
  readonly late: boolean;
}

type Books = Pick<ParsedBook, "nominations" | "units" | "awards" | "campaigns">;

/** Those that hold all words, in the order of the sheet. Names of units and awards are folded once each. */
export function foundRows(book: Books, sought: Sought, today: string): readonly RowOf<"nominations">[] {
  const words = foldKey(sought.text)
    .split(" ")
    .filter((word) => word !== "");
  const unitText = remembered((key: string) => foldKey(`${rowName(book.units, key)} ${key}`));
  const awardText = remembered((key: string) => foldKey(`${rowName(book.awards, key)} ${key}`));
  return book.nominations.rows.filter(({ values }) => {
    if (sought.campaign !== "" && values.campaign !== sought.campaign) return false;
    if (sought.state === "tạm dừng" && values.onHold !== "có") return false;
    if (sought.state !== "" && sought.state !== "tạm dừng" && nominationState(values.state) !== sought.state)
      return false;
    if (sought.late && (values.due === null || values.due >= today)) return false;
    if (words.length === 0) return true;
    const texts = [
      foldKey(values.name),
      unitText(values.unit),
      awardText(values.award),
      foldKey(values.decisionNumber),
    ];
    const key = foldKey(values.key);
    return words.every((word) => word === key || texts.some((text) => text.includes(word)));
  });
}

/** A row as a list shows it. */
export function foundShown(book: Books, { at, values }: RowOf<"nominations">, today: string): Found {
  const about = [rowName(book.awards, values.award), rowName(book.units, values.unit)];
  if (values.decisionNumber !== "") about.push(`Quyết định số ${values.decisionNumber}`);
  const state = nominationState(values.state) ?? values.state;
  return {
    key: values.key,
    row: at,
    name: values.name,
    about: about.filter((part) => part !== "").join(" · "),
    state: values.onHold === "có" ? `${state}, tạm dừng` : state,
    next: values.next,
    due: values.due === null ? "" : cellDay(values.due),
    late: values.due !== null && values.due < today,
  };
}
