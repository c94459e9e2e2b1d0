import { rowNamed } from "../../book/row-by-key.ts";
import { dayParts } from "../../calendar/day.ts";
import { type IssueDay, readIssueDay, unclearIssueDay } from "../../calendar/issue-day.ts";
import type { Finding } from "../../table/finding.ts";
import { cellProblem, lacking, lackingCells } from "../kind/cell-problem.ts";
import type { PaperContext, PaperKind, PaperMade, PaperRow } from "../kind/paper-kind.ts";
import { lines, type ValuesOf } from "../template/tags.ts";
import { archiveLine } from "./archive.ts";
import { type campaignTags, campaignValues } from "./campaign.ts";
import { letterhead, type letterheadTags } from "./letterhead.ts";
import { numberWithRoom } from "./number-line.ts";
import { closed, ownRecipients, type recipientTags } from "./recipients.ts";
import { signature, type signatureTags } from "./signature.ts";
import { paperSymbol } from "./symbol.ts";

export type FormValues = ValuesOf<
  typeof letterheadTags & typeof signatureTags & typeof recipientTags & typeof campaignTags
>;

/** What *Sổ văn bản* says of a paper that its head prints. */
export type PaperFacts = Pick<PaperRow, "at" | "key"> & {
  readonly values: Pick<PaperRow["values"], "number" | "symbol" | "date" | "signer" | "state">;
};

/** The day on which the registry dated the paper, in *Sổ văn bản*; open while it has not. */
function issuedOn(context: PaperContext, entry: PaperFacts | undefined): IssueDay | Finding {
  const words = entry?.values.date ?? "";
  const issued = readIssueDay(words);
  if (issued.kind !== "unclear") {
    return issued.kind === "blank" ? { kind: "year", year: dayParts(context.today).year } : issued;
  }
  const { message, fix } = unclearIssueDay(words);
  const { at, key } = entry ?? { at: 0, key: "" };
  return cellProblem(context.book.papers, { at, key }, "date", message, fix);
}

/**
 * Head, signature, recipients and campaign of a paper that is not the plan: number and day are what the registry wrote in
 * *Sổ văn bản*, the signer the one named there or the campaign's.
 * @param recipients lines of “Nơi nhận” above the archive's
 * @param others what else keeps the paper from being made, told behind what its head lacks
 */
export function formValues(
  context: PaperContext,
  kind: Pick<PaperKind, "abbreviation" | "unnumbered" | "title">,
  entry: PaperFacts | undefined,
  recipients: readonly string[],
  others: readonly Finding[],
): PaperMade<FormValues> {
  const { book, campaign } = context;
  const wanted = entry?.values.signer || campaign.values.signer;
  const signer = rowNamed(book.signers, wanted);
  const issued = issuedOn(context, entry);
  const archive = archiveLine(context);
  const symbol = entry?.values.symbol || paperSymbol(kind, campaign, archive);
  const place = campaign.values.place || signer?.values.place || "";
  const lacks = (column: "signer" | "symbol" | "place"): Finding =>
    lacking(book.campaigns, campaign, column, kind.title);
  const problems = [
    ...lackingCells(book.campaigns, campaign, ["title", "issuer"], kind.title),
    ...(signer === undefined
      ? [lacks("signer")]
      : lackingCells(book.signers, signer, ["name", "position", "agency"], kind.title)),
    ...(symbol === "" && !kind.unnumbered ? [lacks("symbol")] : []),
    ...(place === "" ? [lacks("place")] : []),
    ...("rule" in issued ? [issued] : []),
    ...others,
  ];
  if (problems.length > 0 || signer === undefined || "rule" in issued) return { ok: false, problems };
  const number = kind.unnumbered ? "" : numberWithRoom(entry?.values.number ?? "", symbol);
  return {
    ok: true,
    values: {
      ...letterhead(signer.values, number, place, issued),
      // What is printed for signature is not signed yet; only the copy of an issued paper says “(đã ký)”.
      ...signature(signer.values, entry?.values.state === "đã ban hành" ? campaign.values.signatureNote : ""),
      noi_nhan: lines(
        closed([
          ...recipients,
          ...ownRecipients(book, campaign.values.key, kind.title, issued.kind === "day" ? issued.day : null),
          archive,
        ]),
      ),
      ...campaignValues(context),
    },
  };
}
