import type { Row } from "../../book/model/sheet-model.ts";
import type { HeldBook } from "../../session/workbook-file.ts";
import type { Told } from "../protocol.ts";
import type { Journal } from "./journal.ts";
import type { Person } from "./person.ts";
import type { Seen } from "./seen.ts";
import type { TypedLast } from "./typed-last.ts";

/** The open book with the people at it. */
export interface Desk {
  readonly held: HeldBook;
  readonly journal: Journal;
  readonly seen: Seen;
  /** Tabs that some window looks at, by id. */
  readonly watched: Set<number>;
  readonly people: Map<string, Person>;
  /** Who sits at which window. */
  readonly windows: Map<string, Person>;
  /** Who filled a row that had been empty. */
  readonly fillers: WeakMap<Row, Person>;
  /** What was typed where last. */
  readonly typedLast: TypedLast;
  /** What a kill would lose: nothing; nothing but what the journal has; more than that. */
  owed: "nothing" | "journal" | "book";
  /** Why the book could not be written when that was tried last, as it was told; "" where it could. */
  unsaved: string;
  /** How many scripts wait for a clerk's answer now. */
  waiting: number;
  /** What was found when the book was opened, for the first who comes to it. */
  readonly said: string[];
  /** The real clock, milliseconds since 1970. */
  readonly now: () => number;
  /** To one window, or to all. */
  readonly tell: (told: Told, window: string | undefined) => void;
}

/** Lets the script's clock go on from the real one, unless it runs. */
export function setClock({ now }: Pick<Desk, "now">, { host, windows }: Person): void {
  if (windows.length <= 1) host.passTime(now() - host.clock());
}
