import { syllableKey } from "./syllable-key.ts";
import { OTHER_PAIRS, TERMS } from "./term-list.ts";

/** A pair of syllables as it is looked up: small letters, tones as the older style places them, i for an open y. */
function termKey(first: string, second: string): string {
  return `${syllableKey(first)} ${syllableKey(second)}`;
}

/** A term as it is written. */
export interface Term {
  readonly first: string;
  readonly second: string;
}

interface Terms {
  /** Terms and other pairs in use, by both syllables, folded. */
  readonly known: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  readonly bySecond: ReadonlyMap<string, readonly Term[]>;
  /** Terms whose space was left out: “thiđua”. */
  readonly glued: ReadonlyMap<string, Term>;
}

function pairs(list: string): readonly Term[] {
  return list.split(/\s+/u).flatMap((entry) => {
    const [first = "", seconds = ""] = entry.split(":");
    return seconds.split(",").map((second) => ({ first, second }));
  });
}

function grouped(all: readonly Term[], keyOf: (term: Term) => string): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of all) {
    const key = syllableKey(keyOf(term));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [term]);
    else group.push(term);
  }
  return groups;
}

function read(): Terms {
  const meant = pairs(TERMS);
  return {
    known: new Set([...meant, ...pairs(OTHER_PAIRS)].map(({ first, second }) => termKey(first, second))),
    byFirst: grouped(meant, ({ first }) => first),
    bySecond: grouped(meant, ({ second }) => second),
    glued: new Map(meant.map((term) => [`${term.first}${term.second}`, term])),
  };
}

let kept: Terms | undefined;

/** The terms by their syllables; read when they are first asked for, since most clicks ask for none. */
export function terms(): Terms {
  kept ??= read();
  return kept;
}
