import type { Line } from "../lines/line.ts";
import { startsPost } from "./post.ts";

/** Who signs, by what right and in which post, each as written; null where the paper does not tell. */
export interface ReadSigner {
  readonly authority: string | null;
  readonly position: string | null;
  readonly name: string | null;
}

/** What one piece of a foot says of who signs. */
export interface Sign {
  readonly kind: "authority" | "post" | "name";
  readonly text: string;
  /** The line it stands on, which of its columns, and of how many. */
  readonly line: Line;
  readonly column: number;
  readonly columns: number;
}

/** Who signs, with the line that tells it best: the name's, else the post's. */
export type LocatedSigner = ReadSigner & { readonly line: Line };

const isName = ({ kind }: Sign): boolean => kind === "name";
const textsOf = (signs: readonly Sign[], kind: Sign["kind"]): readonly string[] =>
  signs.filter((sign) => sign.kind === kind).map(({ text }) => text);

/** Posts of more than one line put together: “PHÓ CHỦ TỊCH” / “THƯỜNG TRỰC”. */
function wholePosts(lines: readonly string[]): readonly string[] {
  const posts: string[] = [];
  for (const line of lines) {
    const last = posts[posts.length - 1];
    if (last === undefined || startsPost(line)) posts.push(line);
    else posts[posts.length - 1] = `${last} ${line}`;
  }
  return posts;
}

/** One signer of what stands in one column, or between two names. */
function signerOf(signs: readonly Sign[]): LocatedSigner | undefined {
  const [name] = textsOf(signs, "name");
  const line = signs.find(isName)?.line ?? signs[signs.length - 1]?.line;
  if (line === undefined) return undefined;
  const rights = textsOf(signs, "authority");
  const posts = wholePosts(textsOf(signs, "post"));
  // “TRƯỞNG CỤM” / “GIÁM ĐỐC SỞ TƯ PHÁP”: the director signs, in the right of the cluster's head.
  const by = rights.length === 0 ? posts.slice(0, -1) : rights;
  const own = rights.length === 0 ? posts.slice(-1) : posts;
  return {
    authority: by.length === 0 ? null : by.join(", "),
    position: own.length === 0 ? null : own.join(", "),
    name: name ?? null,
    line,
  };
}

/** Signs by their columns, where two sign beside one another; a sign alone on its line goes where one of its kind is wanting. */
function byColumn(signs: readonly Sign[], columns: number): readonly (readonly Sign[])[] {
  const held = Array.from({ length: columns }, (): Sign[] => []);
  for (const sign of signs) {
    const lacking = held.find((each) => !each.some(({ kind }) => kind === sign.kind));
    const own = sign.columns === columns ? held[sign.column] : (lacking ?? held[columns - 1]);
    own?.push(sign);
  }
  return held;
}

/** Columns that were taken down one row after the other: rights, posts, then names; undefined where they are not. */
function inTurn(signs: readonly Sign[]): readonly (readonly Sign[])[] | undefined {
  const names = signs.filter(isName);
  const before = signs.slice(0, signs.findIndex(isName));
  const posts = before.filter(({ kind }) => kind === "post");
  if (names.length < 2 || posts.length !== names.length || before.length + names.length !== signs.length)
    return undefined;
  const rights = before.filter(({ kind }) => kind === "authority");
  const isZipped = rights.length === names.length;
  return names.map((name, at) => {
    const post = posts[at] as Sign;
    const above = before[before.indexOf(post) - 1];
    const right = isZipped ? rights[at] : above?.kind === "authority" ? above : undefined;
    return [...(right === undefined ? [] : [right]), post, name];
  });
}

/** Each name with what stands above it; what stands behind the last name signs nothing. */
function oneByOne(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const groups: Sign[][] = [];
  let waiting: Sign[] = [];
  for (const sign of signs) {
    waiting.push(sign);
    if (!isName(sign)) continue;
    groups.push(waiting);
    waiting = [];
  }
  return groups.length > 0 || waiting.length === 0 ? groups : [waiting];
}

/** Who signs, from the signs of a foot in the order in which they stand. */
export function signersOf(signs: readonly Sign[]): readonly LocatedSigner[] {
  const beside = signs.find(
    (sign) => isName(sign) && signs.filter((other) => isName(other) && other.line === sign.line).length > 1,
  );
  const groups =
    beside === undefined || beside.columns < 2
      ? (inTurn(signs) ?? oneByOne(signs))
      : byColumn(signs, beside.columns);
  return groups.map(signerOf).filter((signer): signer is LocatedSigner => signer !== undefined);
}
