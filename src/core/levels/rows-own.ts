import { readFigures } from "../book/office-figures.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { cellDay } from "../calendar/date-style.ts";
import { readIssueDay } from "../calendar/issue-day.ts";
import { freeKey } from "../renewal/codes.ts";
import type { Renewed } from "../renewal/renew-campaign.ts";
import { look } from "../renewal/review.ts";
import { foldKey } from "../text/fold.ts";
import type { Handed } from "./handed.ts";
import { boundMilestones, type LevelLink } from "./level-link.ts";
import { shareOf, typedRows } from "./rows-above.ts";
import { aheadWords, comesBack } from "./words-here.ts";

/** So many units below are named as recipients; more are called together. */
const MOST_NAMED = 10;

/** The units that stand below this office, each once. */
function unitsBelow(
  { units }: ParsedBook,
  office: string,
): readonly ParsedBook["units"]["rows"][number]["values"][] {
  const below = units.rows
    .map(({ values }) => values)
    .filter(({ parent, key, validTo }) => parent === office && key !== "" && validTo === null);
  return [...new Map(below.map((unit) => [unit.key, unit])).values()];
}

/** The plan of the higher office as the text that this campaign carries out; nothing where it has no number yet. */
function higherPlan({ campaign, office }: Handed): Readonly<Record<string, string>> | undefined {
  const { number = "", symbol = "", issued = "", abstract = "", form = "" } = campaign.cells;
  if (number === "") return undefined;
  const day = readIssueDay(issued);
  return {
    kind: form.startsWith("Quyết định") ? "Quyết định" : "Kế hoạch",
    number: symbol === "" ? number : `${number}/${symbol}`,
    date: day.kind === "day" ? cellDay(day.day) : "",
    issuer: office.name,
    abstract,
    role: "thực hiện",
  };
}

/** Who gets the office's plan: the higher office, then those below. */
function recipientsOf(
  handed: Handed,
  below: readonly { readonly name: string }[],
): readonly Readonly<Record<string, string>>[] {
  const names = below.length > MOST_NAMED ? ["Các đơn vị trực thuộc"] : below.map(({ name }) => name);
  return [
    { name: handed.office.name, purpose: "để báo cáo" },
    ...names.map((name) => ({ name, purpose: "để thực hiện" })),
    { name: "Lưu: VT" },
  ];
}

/**
 * The office's own campaign below the higher one, as a proposal: its milestones some working days ahead of the higher ones, in
 * words that hang on those and so move with them; its share of the targets; whom its plan goes to.
 */
export function rowsOwn(book: ParsedBook, handed: Handed, link: LevelLink): Renewed {
  const rows = typedRows();
  const campaign = link.own;
  const { title = "", theme = "", kind = "", from = "", to = "", anniversary = "" } = handed.campaign.cells;
  const { symbol } = readFigures(book);
  rows.type(
    book.campaigns,
    {
      ...{ title, theme, from, to, anniversary },
      kind: kind || "chuyên đề",
      form: "Kế hoạch",
      symbol: symbol === "" ? "" : `KH-${symbol}`,
      state: "dự thảo",
    },
    { key: campaign, issuer: link.office, parent: link.here },
  );
  for (const phase of handed.phases) rows.type(book.phases, phase, { campaign });
  const plan = higherPlan(handed);
  if (plan !== undefined) rows.type(book.legalBases, plan, { campaign, order: 1 });
  const below = unitsBelow(book, link.office);
  const kinds = [...new Set(below.map((unit) => unit.kind))].filter((word) => word !== "");
  const keys = new Map(link.milestones);
  // Rows of this campaign are of a run that broke off: they do not stand in their own way.
  const others = book.milestones.rows.filter(({ values }) => values.campaign !== campaign);
  const taken = new Set(others.map(({ values }) => foldKey(values.key)));
  for (const milestone of boundMilestones(handed, link.unit)) {
    const key = keys.get(milestone.key) ?? "";
    if (comesBack(milestone, link.unit) || key === "") continue;
    const { task = "", phase = "", minimum = "" } = milestone.cells;
    rows.type(
      book.milestones,
      { task, phase, minimum, deadline: aheadWords(link.days, key) },
      {
        key: freeKey(`${campaign}-${key}`, taken),
        campaign,
        audience: kinds.length === 0 ? link.office : kinds.join("; "),
      },
      kinds.length === 0
        ? "Trang Đơn vị chưa có đơn vị nào ghi Cấp trên là cơ quan nên mốc đặt cho chính cơ quan: xem lại cột Áp dụng cho."
        : "",
    );
  }
  for (const { name, assigned, measure } of shareOf(handed, link.unit))
    rows.type(book.targets, { name, assigned, measure }, { campaign });
  recipientsOf(handed, below).forEach((recipient, at) => {
    rows.type(book.recipients, recipient, { campaign, order: (at + 1) * 10 });
  });
  rows.tell(
    book.campaigns,
    title,
    "",
    look("", "", "Đề xuất theo phong trào của cấp trên: sửa cho đúng cơ quan trước khi ban hành."),
  );
  const message = rows.failed();
  return message === ""
    ? { ok: true, value: { key: campaign, rows: rows.rows(), review: rows.reviews() } }
    : { ok: false, message: `Tệp có chỗ không nhận được: ${message}` };
}
