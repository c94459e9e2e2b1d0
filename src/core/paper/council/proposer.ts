import { foldKey } from "../../text/fold.ts";
import type { signatureTags } from "../form/signature.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import { lines, type ValuesOf } from "../template/tags.ts";
import { isChair, isDeputy, signedName } from "./council-form.ts";
import type { Seat, Session } from "./session.ts";

type Signature = Pick<ValuesOf<typeof signatureTags>, "quyen_han_ky" | "chuc_vu" | "nguoi_ky">;

const signed = (seat: Seat, post: string, ...authority: readonly string[]): Signature => ({
  quyen_han_ky: lines(["TM. HỘI ĐỒNG", ...authority]),
  chuc_vu: post,
  nguoi_ky: signedName(seat),
});

/**
 * Who signs for a council what it puts before the head of its office: its chair, where that is the head himself a deputy, where
 * there is none its standing member. Nothing where nobody is known: the office's own signer stays.
 */
export function proposerOf(context: PaperContext, { seats }: Session): Partial<Signature> {
  const chair = seats.find(isChair);
  const deputy = seats.find(isDeputy);
  const standing = seats.find(({ row }) => foldKey(row.values.role).includes("thuong truc"));
  const { headTitle = "", head = "" } = unitOf(context, context.campaign.values.issuer)?.values ?? {};
  const isHead =
    chair !== undefined &&
    ((headTitle !== "" && foldKey(chair.row.values.position).startsWith(foldKey(headTitle))) ||
      (head !== "" && foldKey(chair.row.values.member) === foldKey(head)));
  if (chair !== undefined && !isHead) return signed(chair, "CHỦ TỊCH");
  if (deputy !== undefined) return signed(deputy, "PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH");
  if (standing !== undefined) return signed(standing, "ỦY VIÊN THƯỜNG TRỰC");
  return chair === undefined ? {} : signed(chair, "CHỦ TỊCH");
}
