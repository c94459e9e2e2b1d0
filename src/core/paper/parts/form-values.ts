import { readSettings } from "../../book/office-settings.ts";
import { shortDate } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { dayParts } from "../../calendar/day.ts";
import { type IssueDay, placeDateLine, readIssueDay, unclearIssueDay } from "../../calendar/issue-day.ts";
import type { Finding } from "../../table/finding.ts";
import { headOf } from "./decision-words.ts";
import type { campaignTags } from "./form-tags.ts";
import { lacking, lackingCells } from "./lacking.ts";
import { launchedBy } from "./launched-by.ts";
import type { letterheadTags } from "./letterhead-tags.ts";
import { numberLine } from "./number-line.ts";
import type { PaperContext, PaperKind, PaperMade, PaperRow } from "./paper-kind.ts";
import type { recipientTags, signatureTags } from "./signature-tags.ts";
import { paperSymbol } from "./symbol.ts";
import type { ValuesOf } from "./tags.ts";

export type FormValues = ValuesOf<
  typeof letterheadTags & typeof signatureTags & typeof recipientTags & typeof campaignTags
>;

const show = (day: Day | null): string => (day === null ? "" : shortDate(day, "dd/mm/yyyy"));

/** What *Sổ văn bản* says of a paper that its head prints. */
export type PaperFacts = Pick<PaperRow, "at" | "key"> & {
  readonly values: Pick<PaperRow["values"], "number" | "symbol" | "date" | "signer" | "state">;
};

/** The campaign's own “Lưu: VT, …”, with the colon that some leave out; offices file everything with the registry (văn thư). */
export function archiveLine({ book, campaign }: PaperContext): string {
  const own = book.recipients.rows.find(
    ({ values }) =>
      (values.campaign === campaign.values.key || values.campaign === "*") &&
      /^[-–]?\s*lưu/iu.test(values.name),
  );
  return own === undefined
    ? "Lưu: VT"
    : own.values.name.replace(/^[-–]?\s*lưu\s*:?\s*/iu, "Lưu: ").replace(/[.;]$/u, "");
}

/** “2017”, or “2023 - 2025” for a campaign over several years. */
function yearsOf({ campaign }: PaperContext): string {
  const { from, to } = campaign.values;
  const [first, last] = [from, to].map((day) => (day === null ? undefined : dayParts(day).year));
  if (first === undefined || last === undefined || first === last) return String(first ?? last ?? "");
  return `${first} - ${last}`;
}

/** A title that begins with the word itself goes on in small letters; any other is quoted behind it. */
function inSentence(title: string): string {
  return /^phong trào(?!\p{L})/iu.test(title) ? `p${title.slice(1)}` : `phong trào “${title}”`;
}

/** Where the issuer stands in prose: the unit's full name. */
export function agencyName({ book, campaign }: PaperContext): string {
  const unit = book.units.rows.find(({ values }) => values.key === campaign.values.issuer);
  return unit?.values.name || campaign.values.issuer;
}

/** What a paper says of its campaign, whoever signs it. */
export function campaignValues(context: PaperContext): ValuesOf<typeof campaignTags> {
  const { book, campaign } = context;
  const { title, theme, from, to, form, issuer } = campaign.values;
  const agency = agencyName(context);
  const launcher = form === "Quyết định kèm Kế hoạch" ? headOf(book, issuer) : agency;
  return {
    ten_phong_trao: title,
    phong_trao: inSentence(title),
    chu_de: theme,
    tu_ngay: show(from),
    den_ngay: show(to),
    nam: yearsOf(context),
    van_ban_phat_dong: launchedBy(campaign, launcher, readSettings(book).dateStyle),
    ten_co_quan: agency,
  };
}

/** The day on which the registry dated the paper, in *Sổ văn bản*; open while it has not. */
function issuedOn(context: PaperContext, entry: PaperFacts | undefined): IssueDay | Finding {
  const words = entry?.values.date ?? "";
  const issued = readIssueDay(words);
  if (issued.kind !== "unclear") {
    return issued.kind === "blank" ? { kind: "year", year: dayParts(context.today).year } : issued;
  }
  const { table } = context.book.papers;
  const place = {
    sheet: table.sheet,
    row: entry?.at ?? 0,
    column: table.columns.date.header,
    key: entry?.key ?? "",
  };
  return { ...place, rule: "van-ban.thieu", severity: "lỗi", source: "", ...unclearIssueDay(words) };
}

/**
 * Head, signature, recipients and campaign of a paper that is not the plan: number and day are what the registry wrote in
 * *Sổ văn bản*, the signer the one named there or the campaign's.
 * @param recipients lines of “Nơi nhận” above the archive's
 */
export function formValues(
  context: PaperContext,
  kind: Pick<PaperKind, "abbreviation" | "unnumbered" | "title">,
  entry: PaperFacts | undefined,
  recipients: readonly string[],
): PaperMade<FormValues> {
  const { book, campaign } = context;
  const wanted = entry?.values.signer || campaign.values.signer;
  const signer = book.signers.rows.find(({ values }) => values.key === wanted);
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
  ];
  if (problems.length > 0 || signer === undefined || "rule" in issued) return { ok: false, problems };
  const { authority, position, name, agency: head, parentAgency } = signer.values;
  const lines = [...recipients, archive];
  return {
    ok: true,
    values: {
      co_co_quan_chu_quan: parentAgency !== "",
      co_quan_chu_quan: parentAgency.toUpperCase(),
      co_quan_ban_hanh: head.toUpperCase(),
      so_ky_hieu: kind.unnumbered ? "" : numberLine(entry?.values.number ?? "", symbol).replace(/^Số: /u, ""),
      dia_danh_ngay_thang: placeDateLine(place, issued),
      quyen_han_ky:
        authority === ""
          ? []
          : authority
              .toUpperCase()
              .split(/\r?\n/u)
              .map((chu) => ({ chu })),
      chuc_vu: position.toUpperCase(),
      // What is printed for signature is not signed yet; only the copy of an issued paper says “(đã ký)”.
      ghi_cho_ky: entry?.values.state === "đã ban hành" ? campaign.values.signatureNote : "",
      nguoi_ky: name,
      noi_nhan: lines.map((chu, index) => ({ chu: `${chu}${index === lines.length - 1 ? "." : ";"}` })),
      ...campaignValues(context),
    },
  };
}
