import { isAuthority, isPost, isPostAlone, partedPosts } from "./post.ts";
import { likelyName, postAndName, signerNameOf } from "./signer-name.ts";
import type { Sign } from "./signers.ts";

/** What a sign says, without where it stands. */
export type Said = Pick<Sign, "kind" | "text">;

/** What a reader of signs knows of what it has read so far. */
export interface Before {
  /** The last sign; undefined where nobody has begun to sign. */
  readonly last: Sign["kind"] | undefined;
  /** Whether a list of recipients is open, so that small letters are a recipient's. */
  readonly listing: boolean;
  /** Whether such a list has ended. */
  readonly archived: boolean;
  /** Whether a name stands on a line of its own somewhere: then a post in capitals holds none. */
  readonly hasNames: boolean;
}

const saidPost = (line: string): readonly Said[] =>
  partedPosts(line).map((text) => ({ kind: isAuthority(text) ? "authority" : "post", text }));
/** Where the body of a post goes on: “GIÁM ĐỐC SỞ TƯ PHÁP” / “TỈNH LAM GIANG”. */
const GOES_ON = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG)\s[^\p{Ll}]{2,40}$/u;

/** What a piece of a foot says of who signs; empty where it says nothing of it. A dash makes a recipient of it. */
export function signsIn(piece: string, { last, listing, archived, hasNames }: Before): readonly Said[] {
  const both = postAndName(piece);
  const isShouted = piece === piece.toUpperCase();
  if (both !== undefined && !(isShouted && hasNames) && (isPost(both.post) || !listing))
    return [...saidPost(both.post), { kind: "name", text: both.name }];
  const mayBeName = (last !== undefined && last !== "name") || archived;
  const name = signerNameOf(piece) ?? (mayBeName ? likelyName(piece) : undefined);
  if (name !== undefined) return [{ kind: "name", text: name }];
  if (isPost(piece) || (!listing && isPostAlone(piece))) return saidPost(piece);
  return last !== undefined && last !== "name" && GOES_ON.test(piece) ? [{ kind: "post", text: piece }] : [];
}
