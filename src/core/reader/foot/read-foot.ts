import { foldKey } from "../../text/fold.ts";
import type { Line } from "../lines/line.ts";
import { piecesOf } from "../lines/pieces.ts";
import { isSigned } from "./post.ts";
import { isArchiveLine, type ListedLine, type LocatedRecipient, recipientsOf } from "./recipients.ts";
import { signerNameOf } from "./signer-name.ts";
import { type LocatedSigner, type Sign, signersOf } from "./signers.ts";
import { signsIn } from "./signs-in.ts";

export interface Foot {
  readonly recipients: readonly LocatedRecipient[];
  readonly signers: readonly LocatedSigner[];
  /** Lines that are neither, by their places in the source. */
  readonly others: readonly Line[];
}

const DASHED = /^\s*[-–—−•●▪*·+]/u;

/** Reads the foot of a paper: *Nơi nhận* and the signature, in whatever order their columns were taken down. */
export function readFoot(lines: readonly Line[]): Foot {
  const list: ListedLine[] = [];
  const signs: Sign[] = [];
  const others: Line[] = [];
  const hasNames = lines.some((line) => piecesOf(line).some((piece) => signerNameOf(piece) !== undefined));
  let listing = false;
  let archived = false;
  for (const line of lines) {
    let placed = false;
    const pieces = piecesOf(line);
    for (const [column, piece] of pieces.entries()) {
      if (/^noi nhan/u.test(foldKey(piece))) {
        listing = true;
        archived = false;
        placed = true;
        const rest = piece.replace(/^nơi nhận\s*:?\s*/iu, "");
        if (/\p{L}/u.test(rest)) list.push({ text: rest, line });
        continue;
      }
      const last = signs[signs.length - 1]?.kind;
      const before = { last, listing: listing && !archived, archived, hasNames };
      const said = DASHED.test(piece) ? [] : signsIn(piece, before);
      if (said.length > 0)
        signs.push(...said.map((each) => ({ ...each, line, column, columns: pieces.length })));
      else if (isSigned(piece)) placed = true;
      else if ((listing && !archived) || (listing && DASHED.test(piece))) {
        list.push({ text: piece, line });
        archived = isArchiveLine(piece) && !/[,–-]\s*$/u.test(piece);
      } else continue;
      placed = true;
    }
    if (!placed) others.push(line);
  }
  return { recipients: recipientsOf(list), signers: signersOf(signs), others };
}
