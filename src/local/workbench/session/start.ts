import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod/mini";
import { keptJson } from "../../disk/kept-json.ts";
import { makeBook } from "../../session/make-book.ts";
import type { Choice, StartShown } from "../protocol.ts";
import type { Place } from "./place.ts";

/** More books are remembered by nobody. */
const MOST_RECENT = 12;

const recentSchema = z.array(z.object({ path: z.string(), openedAt: z.number() }));
type Recent = z.infer<typeof recentSchema>;

const listOf = (home: string): string => join(home, "so-gan-day.json");

function readRecent(home: string): Recent {
  const file = listOf(home);
  if (!existsSync(file)) return [];
  // Cut off or edited by hand: only a list of shortcuts.
  return z.safeParse(recentSchema, keptJson(readFileSync(file, "utf8"))).data ?? [];
}

/** Puts a book at the head of the list of this person's books. */
function remember(home: string, path: string, now: number): void {
  const others = readRecent(home).filter((each) => each.path !== path);
  mkdirSync(home, { recursive: true });
  const draft = `${listOf(home)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify([{ path, openedAt: now }, ...others].slice(0, MOST_RECENT)));
  renameSync(draft, listOf(home));
}

/** What there is before a book is open. */
export function readStart(place: Place, user: string, open: string | undefined): StartShown {
  return {
    ...(open === undefined ? {} : { open }),
    recent: readRecent(place.home).map(({ path, openedAt }) => ({
      ...{ path, openedAt, name: basename(path) },
      there: existsSync(path),
    })),
    folder: place.folder,
    person: `${user}@may-nay`,
  };
}

/** What a new book holds, by what was chosen. */
const sampleOf = { sample: "plans", awards: "awards", new: undefined } as const;

/** Opens or makes a book. @throws WrongUse where that cannot be, one sentence */
export async function chooseBook(
  place: Place,
  { choose, path }: Choice,
  now: () => number,
  open: (path: string) => Promise<string>,
): Promise<string> {
  if (choose !== "open") {
    if (place.folder !== "" && path.startsWith(place.folder)) mkdirSync(place.folder, { recursive: true });
    await makeBook({ path, sample: sampleOf[choose], now }, () => undefined);
  }
  const opened = await open(path);
  remember(place.home, opened, now());
  return opened;
}
