import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { placeDateLine, readIssueDay } from "../../calendar/issue-day.ts";
import { foldKey } from "../../text/fold.ts";
import { agencyName } from "../form/campaign.ts";
import { formValues, type PaperFacts } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { numberWithRoom } from "../form/number-line.ts";
import { officeName } from "../form/office-name.ts";
import { closed, ownRecipients } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { paperSymbol } from "../form/symbol.ts";
import { latestEdition } from "../kind/editions.ts";
import { type PaperContext, type PaperKind, type PaperRow, paperKind } from "../kind/paper-kind.ts";
import { lines } from "../template/tags.ts";
import { higherGrounds, lawDay } from "./bases.ts";
import { decisionBody, decisionTags, lastArticle } from "./decision-body.ts";
import { awardPrint } from "./decision-print.ts";
import { byAward } from "./groups.ts";
import { type HigherGroup, higherGroups } from "./higher-groups.ts";
import { highUnitOf, nominationProblems } from "./nominees.ts";
import { submission } from "./submission.ts";

type Unit = RowOf<"units">["values"];

/** Room for a name that nobody has told. */
const DOTS = "………………………";

/** “QĐ-UBND”, “QĐ-BTP”: by the first letters of the office's name; a committee by what all call it. */
function symbolOf({ name }: Unit): string {
  const committee = /^(?:ủy ban nhân dân|ubnd)(?!\p{L})/iu.test(name);
  const letters = name.split(/\s+/u).map((word) => word.charAt(0).toUpperCase());
  return `QĐ-${committee ? "UBND" : letters.join("")}`;
}

/** Who signs for the office above, where *Người ký* has somebody under its letterhead. */
function signerFor({ book }: PaperContext, unit: Unit): RowOf<"signers"> | undefined {
  const name = foldKey(unit.name).replace(/^ubnd /u, "uy ban nhan dan ");
  return book.signers.rows
    .filter(({ values }) => foldKey(values.agency).replace(/^ubnd /u, "uy ban nhan dan ") === name)
    .slice(-1)[0];
}

/** Ministries and associations of the whole country sit in the capital; a committee where its department does. */
const placeOf = (unit: Unit, place: string): string =>
  /^(?:bộ |hội .* việt nam$)/iu.test(unit.name) ? "Hà Nội" : place;

function factsOf(group: HigherGroup, unit: Unit, signer: string, entry: PaperRow | undefined): PaperFacts {
  const [digits = "", ...symbol] = group.number.split("/");
  const day = group.nominations.find(({ values }) => values.decisionDate !== null)?.values.decisionDate;
  return {
    at: entry?.at ?? 0,
    key: entry?.key ?? "",
    values: {
      number: digits,
      symbol: symbol.join("/") || symbolOf(unit),
      date: day === undefined || day === null ? "" : cellDay(day),
      signer: entry?.values.signer || signer,
      state: entry?.values.state ?? "",
    },
  };
}

/** “Theo đề nghị của Giám đốc Sở Tư pháp tỉnh … tại Tờ trình số 12/TTr-STP ngày …”. */
function proposedBy(context: PaperContext): string {
  const { book, campaign } = context;
  const entry = latestEdition(book, `${submission.name}-${campaign.values.key}`);
  const symbol = entry?.values.symbol || paperSymbol(submission, campaign, "");
  const number = numberWithRoom(entry?.values.number ?? "", symbol);
  const head = headOf(book, campaign.values.issuer) || agencyName(context);
  return `Theo đề nghị của ${head} tại Tờ trình ${numberAndDay(context, number, entry?.values.date ?? "")}.`;
}

/** The decision that the office above is asked to take, as it goes up with the submission, and as it came back. */
const kind: PaperKind<typeof decisionTags> = {
  name: "quyet-dinh-cap-tren",
  title: "Quyết định khen thưởng của cấp trên",
  abbreviation: "QĐ",
  unnumbered: false,
  landscape: false,
  tags: decisionTags,
  needs: ["nominations", "awards", "legalBases", "legalTexts", "meetings"],
  noSubject:
    "Phong trào này chưa có đề nghị nào trình Bộ, tỉnh: cần dòng ở trang Đề nghị Hội đồng đã thông qua hoặc đã trình, với hình thức của Bộ, ban, ngành, tỉnh; và Cấp trên của cơ quan ở trang Đơn vị.",
  fingerprint: awardPrint,
  subjects: (context) =>
    highUnitOf(context, context.campaign.values.issuer) === undefined
      ? []
      : higherGroups(context).map(({ key, label }) => ({ key, label })),
  make: (context, subject, entry) => {
    const group = higherGroups(context).find(({ key }) => key === subject.key);
    const unit = highUnitOf(context, context.campaign.values.issuer)?.values;
    if (group === undefined || unit === undefined) return { ok: false, problems: [] };
    const { nominations } = group;
    const signer = signerFor(context, unit);
    const facts = factsOf(group, unit, signer?.values.key ?? "", entry);
    const office = officeName(unit);
    const head = headOf(context.book, unit.key) || office;
    const made = formValues(context, kind, facts, [], nominationProblems(context, nominations));
    if (!made.ok) return made;
    const { so_ky_hieu, phong_trao } = made.values;
    const issued = readIssueDay(facts.values.date);
    const place = placeOf(unit, signer?.values.place || context.campaign.values.place);
    const unsigned = {
      co_co_quan_chu_quan: false,
      co_quan_chu_quan: "",
      co_quan_ban_hanh: office.toUpperCase(),
      quyen_han_ky: [],
      chuc_vu: unit.headTitle.toUpperCase() || "THỦ TRƯỞNG",
      nguoi_ky: unit.head || DOTS,
    };
    return {
      ok: true,
      values: {
        ...made.values,
        ...(signer === undefined ? unsigned : {}),
        dia_danh_ngay_thang: placeDateLine(
          place,
          issued.kind === "blank" || issued.kind === "unclear"
            ? { kind: "year", year: Number(context.today.slice(0, 4)) }
            : issued,
        ),
        ten_co_quan: office,
        // A copy of what is signed elsewhere.
        ghi_cho_ky: "",
        la_du_thao: group.number === "",
        noi_nhan: lines(
          closed([
            `Như ${lastArticle(byAward(context, nominations, head))}`,
            ...ownRecipients(context.book, context.campaign.values.key, kind.title, null),
            "Lưu: VT",
          ]),
        ),
        ...decisionBody(context, {
          nominations,
          head,
          office,
          enforcers: unit.enforcers,
          about: phong_trao,
          grounds: [
            ...higherGrounds(context, lawDay(context, facts.values.date), phong_trao, office),
            proposedBy(context),
          ],
          cited: numberAndDay(context, so_ky_hieu, facts.values.date),
        }),
      },
    };
  },
};

export const higherDecision = paperKind(kind);
