import type { Told } from "./protocol.ts";

/** Takes what is told, for as long as it is connected. */
export type Listener = (told: Told) => void;

/** The windows in browsers, each with what it has not heard yet. */
export interface Windows {
  tell(told: Told, window: string | undefined): void;
  /** A window opened. */
  opened(window: string): void;
  knows(window: string): boolean;
  /** A window that asks for something is there, whatever became of its line. */
  asked(window: string): void;
  /** Connects a window to what is told; first it hears what it missed. @returns what ends the connection */
  connect(window: string, listener: Listener): () => void;
}

/** So long a window that lost its connection may come back, in milliseconds. */
const PATIENCE = 15_000;
/** More than this nobody has missed and still shows what is so: the window asks for all anew. */
const MOST_MISSED = 5000;

interface Entry {
  readonly missed: Told[];
  listener: Listener | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** @param gone is told of a window that did not come back */
export function makeWindows(gone: (window: string) => void): Windows {
  const entries = new Map<string, Entry>();
  const leave = (window: string, entry: Entry): void => {
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => {
      entries.delete(window);
      gone(window);
    }, PATIENCE);
    entry.timer.unref();
  };
  const entryOf = (window: string): Entry => {
    const known = entries.get(window);
    if (known !== undefined) return known;
    const made: Entry = { missed: [], listener: undefined, timer: undefined };
    entries.set(window, made);
    leave(window, made);
    return made;
  };
  const hear = (entry: Entry, told: Told): void => {
    if (entry.listener !== undefined) entry.listener(told);
    else if (entry.missed.length < MOST_MISSED) entry.missed.push(told);
  };
  return {
    tell: (told, window) => {
      if (window !== undefined) hear(entryOf(window), told);
      else for (const entry of entries.values()) hear(entry, told);
    },
    opened: (window) => {
      entryOf(window);
    },
    knows: (window) => entries.has(window),
    asked: (window) => {
      const entry = entries.get(window);
      if (entry !== undefined && entry.listener === undefined) leave(window, entry);
    },
    connect: (window, listener) => {
      const entry = entryOf(window);
      clearTimeout(entry.timer);
      entry.listener = listener;
      for (const told of entry.missed.splice(0)) listener(told);
      return () => {
        // Another connection of the same window may have taken its place.
        if (entry.listener !== listener) return;
        entry.listener = undefined;
        leave(window, entry);
      };
    },
  };
}
