import type { Answered, BookShown, Calls, RowShown, Told } from "../../../../src/local/workbench/protocol.ts";
import type { Asked, CallName } from "../../../../src/local/workbench/session/calls.ts";
import { type Request, startPump } from "../../../../src/local/workbench/session/pump.ts";
import { openSession, type Session } from "../../../../src/local/workbench/session/session.ts";
import { folder, START } from "../sample-file.ts";

/** Something told, and to which window. */
export interface Heard {
  readonly told: Told;
  readonly window: string | undefined;
}

/** A session without a server and a thread, as windows ask it. */
export interface OpenedSession {
  readonly session: Session;
  readonly heard: Heard[];
  /** What comes while a script waits for a clerk, in order. */
  readonly meanwhile: (() => Request | undefined)[];
  call<Name extends CallName>(
    window: string | undefined,
    name: Name,
    asks: Calls[Name]["asks"],
  ): Promise<Answered<Calls[Name]["gives"]>>;
  request<Name extends CallName>(
    window: string,
    name: Name,
    asks: Calls[Name]["asks"],
    reply?: (answer: Answered<unknown>) => void,
  ): Request;
  /** A window of this person. */
  enter(person: string): Promise<BookShown>;
  /** What stands in a tab from its first row on, as this window is shown it. */
  rows(window: string, sheet: number): Promise<readonly RowShown[]>;
}

/** Opens the book; the clock stands still. */
export async function openedSession(path: string): Promise<OpenedSession> {
  const heard: Heard[] = [];
  const meanwhile: OpenedSession["meanwhile"] = [];
  let pages = 0;
  const session = openSession(
    {
      now: () => START,
      tell: (told, window) => heard.push({ told, window }),
      keepPage: () => {
        pages += 1;
        return `page-${pages}`;
      },
      wait: (until) => pump.meanwhile(until, () => meanwhile.shift()?.()),
    },
    { home: folder(), folder: folder(), address: "http://127.0.0.1:1/?token=none" },
  );
  const pump = startPump(session, 1_000_000);
  const opened: OpenedSession = {
    session,
    heard,
    meanwhile,
    request: (window, name, asks, reply = () => undefined) => ({
      window,
      call: { name, asks } as Asked,
      reply,
    }),
    call: (window, name, asks) =>
      new Promise((resolve) => {
        pump.take({
          window,
          call: { name, asks } as Asked,
          reply: resolve as (answer: Answered<unknown>) => void,
        });
      }),
    enter: async (person) => wellOf(await opened.call(undefined, "open", { person })),
    rows: async (window, sheet) =>
      wellOf(await opened.call(window, "rows", { sheet, from: 1, to: 2000 })).rows,
  };
  wellOf(await opened.call(undefined, "choose", { choose: "open", path }));
  return opened;
}

/** The value of an answer that must be one. */
export function wellOf<T>(answer: Answered<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** The tab of this name. */
export function tabNamed({ tabs }: BookShown, name: string): number {
  const tab = tabs.find((each) => each.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab.id;
}

/** What is read in a cell; "" where nothing is. */
export const textAt = (rows: readonly RowShown[], row: number, column: number): string =>
  rows.find((each) => each.row === row)?.cells[column - 1]?.text ?? "";
