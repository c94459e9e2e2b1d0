import type { Answered } from "../protocol.ts";
import type { Asked } from "./calls.ts";
import type { Session } from "./session.ts";

/** A call that waits for its answer. */
export interface Request {
  readonly window: string | undefined;
  readonly call: Asked;
  readonly reply: (answer: Answered<unknown>) => void;
}

/** Serves calls one after the other: nothing comes between what a call changes and its save. */
export interface Pump {
  take(request: Request): void;
  /** Serves what waits and what comes while a script waits for a clerk. `next` blocks; undefined ends the wait. */
  meanwhile(until: () => boolean, next: () => Request | undefined): void;
  /** Does some work between two calls. */
  between(work: () => Promise<void>): Promise<void>;
}

/** Nothing is served while a book is written: whoever has paused for this many times as long is not about to type. */
const PAUSES = 20;
/** What was typed is in the journal; a clerk who copies the file finds it there no later than this, in milliseconds. */
const LONGEST = 60_000;

/** @param idle after so many milliseconds without a call what is owed to the file is written; after more where that takes long */
export function startPump(session: Session, idle: number): Pump {
  const inbox: Request[] = [];
  /** What calls that were served meanwhile still have to wait for. */
  const late: (() => Promise<void>)[] = [];
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  /** What the last such save took, in milliseconds. */
  let saving = 0;

  const serve = async ({ window, call, reply }: Request): Promise<void> => {
    const step = session.begin(window, call);
    reply(typeof step === "function" ? await step() : step);
  };
  const serveAtOnce = ({ window, call, reply }: Request): void => {
    const step = session.begin(window, call);
    if (typeof step !== "function") reply(step);
    else late.push(async () => reply(await step()));
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    clearTimeout(timer);
    try {
      for (;;) {
        const work = late.shift();
        const request = work === undefined ? inbox.shift() : undefined;
        if (work !== undefined) await work();
        else if (request !== undefined) await serve(request);
        else break;
      }
    } finally {
      running = false;
      if (session.owes()) timer = setTimeout(saveIdle, Math.max(idle, Math.min(LONGEST, PAUSES * saving)));
    }
  };
  const between = (work: () => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => {
      late.push(() => work().then(resolve, reject));
      void run();
    });
  const saveIdle = (): void => {
    void between(async () => {
      const begun = performance.now();
      await session.save();
      saving = performance.now() - begun;
    });
  };
  return {
    between,
    take: (request) => {
      // It ends a wait, or nothing waits for it; the book is not touched.
      if (request.call.name === "answer") serveAtOnce(request);
      else inbox.push(request);
      void run();
    },
    meanwhile: (until, next) => {
      while (!until()) {
        const request = inbox.shift() ?? next();
        if (request === undefined) return;
        serveAtOnce(request);
      }
    },
  };
}
