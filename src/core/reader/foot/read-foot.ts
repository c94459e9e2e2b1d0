import { foldKey } from "../../text/fold.ts";
import type { Line } from "../lines/line.ts";
import { piecesOf } from "../lines/pieces.ts";
import { isAuthority, isPost, isSigned } from "./post.ts";
import { isArchiveLine, type ReadRecipient, recipientsOf } from "./recipients.ts";
import { likelyName, signerNameOf } from "./signer-name.ts";

/** Who signs, by what right and in which post, each as written; null where the paper does not tell. */
export interface ReadSigner {
  readonly authority: string | null;
  readonly position: string | null;
  readonly name: string | null;
}

export interface Foot {
  readonly recipients: readonly ReadRecipient[];
  readonly signers: readonly ReadSigner[];
  /** Lines that are neither, by their places in the source. */
  readonly others: readonly Line[];
}

const DASHED = /^\s*[-–—−•●▪*·+]/u;
/** “GIÁM ĐỐC Nguyễn Văn A”: a post and the name behind it. */
const POST_AND_NAME = /^((?:[\p{Lu}.,-]+\s+){1,12}?)((?:\p{Lu}\p{Ll}*[\p{Ll}'’]*\s?){2,5})$/u;

interface Sign {
  readonly kind: "authority" | "post" | "name";
  readonly text: string;
}

/** Posts and names in pairs: as they come where each name has its post before it, else the first post with the first name. */
function signersOf(signs: readonly Sign[]): readonly ReadSigner[] {
  const names = signs.filter(({ kind }) => kind === "name");
  const posts = signs.filter(({ kind }) => kind === "post");
  const isTwoColumns =
    names.length > 1 &&
    posts.length === names.length &&
    signs.slice(0, posts.length).every(({ kind }) => kind !== "name");
  if (isTwoColumns)
    return names.map(({ text }, index) => ({
      authority: null,
      position: posts[index]?.text ?? null,
      name: text,
    }));
  const signers: ReadSigner[] = [];
  let waiting: Sign[] = [];
  for (const sign of [...signs, { kind: "name", text: "" } as const]) {
    if (sign.kind !== "name") {
      waiting.push(sign);
      continue;
    }
    if (sign.text === "" && (waiting.length === 0 || signers.length > 0)) continue;
    const authority = waiting.filter(({ kind }) => kind === "authority").map(({ text }) => text);
    const position = waiting.filter(({ kind }) => kind === "post").map(({ text }) => text);
    signers.push({
      authority: authority.length === 0 ? null : authority.join(", "),
      position: position.length === 0 ? null : position.join(" "),
      name: sign.text === "" ? null : sign.text,
    });
    waiting = [];
  }
  return signers;
}

/** Reads the foot of a paper: *Nơi nhận* and the signature, in whatever order their columns were taken down. */
export function readFoot(lines: readonly Line[]): Foot {
  const list: string[] = [];
  const signs: Sign[] = [];
  const others: Line[] = [];
  let listing = false;
  let archived = false;
  for (const line of lines) {
    let placed = false;
    for (const piece of piecesOf(line)) {
      if (/^noi nhan/u.test(foldKey(piece))) {
        listing = true;
        archived = false;
        placed = true;
        const rest = piece.replace(/^nơi nhận\s*:?\s*/iu, "");
        if (/\p{L}/u.test(rest)) list.push(rest);
        continue;
      }
      const [, post = "", named = ""] = DASHED.test(piece) ? [] : (POST_AND_NAME.exec(piece) ?? []);
      const behind = isPost(post.trim()) ? signerNameOf(named.trim()) : undefined;
      const before = signs[signs.length - 1]?.kind;
      const mayBeName = (before !== undefined && before !== "name") || archived;
      const name = DASHED.test(piece)
        ? undefined
        : (signerNameOf(piece) ?? (mayBeName ? likelyName(piece) : undefined));
      if (behind !== undefined)
        signs.push(
          { kind: isAuthority(post) ? "authority" : "post", text: post.trim() },
          { kind: "name", text: behind },
        );
      else if (name !== undefined) signs.push({ kind: "name", text: name });
      else if (isSigned(piece)) placed = true;
      else if (!DASHED.test(piece) && isPost(piece))
        signs.push({ kind: isAuthority(piece) ? "authority" : "post", text: piece });
      else if ((listing && !archived) || (listing && DASHED.test(piece))) {
        list.push(piece);
        archived = isArchiveLine(piece) && !/[,–-]\s*$/u.test(piece);
      } else continue;
      placed = true;
    }
    if (!placed) others.push(line);
  }
  return { recipients: recipientsOf(list), signers: signersOf(signs), others };
}
