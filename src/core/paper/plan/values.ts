import { readSettings } from "../../book/office-settings.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { printedParagraphs, proseProblems } from "../../prose/campaign-prose.ts";
import { legalBasisLine } from "../../prose/citation.ts";
import { letterhead } from "../form/letterhead.ts";
import { numberWithRoom } from "../form/number-line.ts";
import { closed, recipientLines } from "../form/recipients.ts";
import { signature } from "../form/signature.ts";
import type { PaperContext, PaperMade } from "../kind/paper-kind.ts";
import { lines, type ValuesOf } from "../template/tags.ts";
import { bodyOf, closeBody, outlineOf } from "./body.ts";
import { missingForPlan } from "./mandatory.ts";
import { prosePlaces } from "./prose-places.ts";
import type { planTags } from "./tags.ts";
import { unreadForPlan } from "./unread-cells.ts";

/**
 * What a campaign's plan says, a paper of its own or behind the decision that promulgates it. What is missing or
 * unreadable, and each reference that leads nowhere, comes back with its place instead.
 */
export function planValues({ book, campaign }: PaperContext): PaperMade<ValuesOf<typeof planTags>> {
  const { values } = campaign;
  const problems = [
    ...missingForPlan(book, campaign),
    ...unreadForPlan(book, values.key),
    ...prosePlaces(book, campaign).flatMap((place) => proseProblems(book, values.key, place, "lỗi")),
  ];
  const signer = rowNamed(book.signers, values.signer)?.values;
  if (problems.length > 0 || signer === undefined) return { ok: false, problems };

  const { dateStyle, endMark } = readSettings(book);
  const issued = readIssueDay(values.issued);
  const print = (text: string): readonly string[] => printedParagraphs(book, values.key, dateStyle, text);
  const outline = outlineOf(book, values.key).filter((line) => line.values.rank !== "Điều");
  const body = bodyOf(book, values.key, dateStyle, outline);
  const closing = lines(print(values.closing));
  const bases = book.legalBases.rows
    .map((line) => line.values)
    .filter((line) => line.campaign === values.key && line.role === "căn cứ")
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return {
    ok: true,
    values: {
      ...letterhead(signer, numberWithRoom(values.number, values.symbol), values.place, issued),
      ten_loai: "KẾ HOẠCH",
      trich_yeu: print(values.abstract).join("\n"),
      can_cu: lines(bases.map((basis, index) => legalBasisLine(basis, index === bases.length - 1))),
      mo_dau: lines(print(values.opening)),
      noi_dung: closing.length === 0 ? closeBody(body, endMark) : body,
      ket_thuc: closeBody(closing, endMark),
      ...signature(signer, values.signatureNote),
      noi_nhan: lines(closed(recipientLines(book, values.key, issued.kind === "day" ? issued.day : null))),
    },
  };
}
