import { milestoneWords } from "../../book/milestone-name.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import { rowName } from "../../book/row-name.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import type { FormRow, FormSheet, UnitForm } from "../../forms/form.ts";
import { formTables } from "../../forms/form-tables.ts";
import { hashText } from "../../table/hash.ts";
import type { TableName } from "../../tables/all-tables.ts";
import { foldKey } from "../../text/fold.ts";
import { owedNow } from "../../tracking/owed/owed-now.ts";
import type { LevelLink } from "../level-link.ts";
import { issuedFor } from "./issued-paper.ts";
import { targetResult } from "./target-result.ts";
import { countsText, trackingCounts } from "./tracking-counts.ts";

/** What has to be read of the book to report upward. */
export const upTables: ReadonlySet<TableName> = new Set<TableName>([
  ...formTables,
  "clusterMembers",
  "papers",
  "jobs",
]);

/** Who signs the report off, when, and the moment it is made. */
export interface SignedOff {
  readonly day: Day;
  readonly signer: string;
  readonly today: Day;
  /** As the log writes it. */
  readonly at: string;
}

/** What a lower office reports, as a unit's workbook of the higher book, and what it says to people beside. */
export interface UpForm {
  readonly form: UnitForm;
  /** The same rows as the higher book knows them: nothing of what is reported. */
  readonly sent: readonly FormSheet[];
  /** What, and how it stands or came about. */
  readonly summary: readonly (readonly [what: string, said: string])[];
}

/** A row that goes up: what names it, and what is said of it. */
interface UpRow {
  readonly mark: string;
  readonly shown: FormRow["cells"];
  readonly said: FormRow["cells"];
}

/** States in which an office has decided that a nomination goes up. */
const GOES_UP = /^(?:hoi dong thong qua|hoi dong da thong qua|trinh|da trinh|cho trinh)$/u;

function trackingRows(book: ParsedBook, link: LevelLink, today: Day): readonly UpRow[] {
  const above = new Map(link.milestones.map(([there, here]) => [here, there]));
  const owed = owedNow(book, today);
  const counts = countsText(
    trackingCounts(owed.filter(({ milestone }) => milestone.values.campaign === link.own)),
  );
  return owed.flatMap((one): readonly UpRow[] => {
    const { key, campaign, task } = one.milestone.values;
    const there = above.get(key);
    if (campaign !== link.here || one.unit.values.key !== link.office || there === undefined) return [];
    const issued = issuedFor(book, link, task, {
      day: one.received,
      paper: one.row?.values.paper ?? "",
    });
    const remark = task.startsWith("báo cáo") ? `Theo dõi tại cơ quan: ${counts}.` : "";
    return [
      {
        mark: `${there}|${one.period}`,
        shown: {
          milestone: milestoneWords(book, key) ?? key,
          campaign: rowName(book.campaigns, link.here),
          period: one.period,
          due: one.due === null ? "" : cellDay(one.due),
        },
        said: issued === undefined ? {} : { received: issued.day, paper: issued.paper, remark },
      },
    ];
  });
}

/** Of the targets that the higher book gave to this office by name; it has no row for others. */
function targetRows(book: ParsedBook, link: LevelLink): readonly UpRow[] {
  return book.targets.rows
    .filter(({ values }) => values.campaign === link.here && values.unit === link.office)
    .map(({ values: { name, assigned, measure } }) => {
      const { result } = targetResult(book, link, name);
      return { mark: name, shown: { name, assigned, measure }, said: result === "" ? {} : { result } };
    });
}

const awardText = (book: ParsedBook, key: string): string => (key === "" ? "" : rowName(book.awards, key));
const dayText = (day: Day | null): string => (day === null ? "" : cellDay(day));

/** The office's own registrations, and those of its units that were confirmed and stand in the higher campaign. */
function registrationRows(book: ParsedBook, { here, own, office }: LevelLink): readonly FormRow[] {
  return book.registrations.rows.flatMap(({ values }): readonly FormRow[] => {
    const isOwn = values.unit === office && (values.campaign === here || values.campaign === own);
    const isConfirmed = values.campaign === here && foldKey(values.state) === "da xac nhan";
    if (!isOwn && !isConfirmed) return [];
    const whose = values.unit === office ? "" : ` (${rowName(book.units, values.unit)})`;
    const { kind, content, award, date } = values;
    const cells = { kind, content: `${content}${whose}`, award: awardText(book, award), date: dayText(date) };
    return [{ mark: "", cells }];
  });
}

/** The nominations of the higher campaign that the office has decided to send up. */
function nominationRows(book: ParsedBook, { here }: LevelLink): readonly FormRow[] {
  return book.nominations.rows
    .filter(({ values }) => values.campaign === here && GOES_UP.test(foldKey(values.state)))
    .map(({ values }) => {
      const { subject, name, title, position, meritKind, merit, rating, initiative, earlierAwards, dossier } =
        values;
      return {
        mark: "",
        cells: {
          ...{ subject, name, title, position, meritKind, merit, rating, initiative, earlierAwards, dossier },
          born: dayText(values.born),
          award: awardText(book, values.award),
          from: dayText(values.from),
          to: dayText(values.to),
        },
      };
    });
}

/**
 * What this office reports of a campaign that was handed down to it: a unit's workbook with the marks of the higher book, to be
 * received there as any other. Its seal names the office and the campaign alone, so that the same row said again is the same
 * report; the higher book's secret is not known here, which its desk is told.
 * @param book in which `upTables` were read
 */
export function upForm(book: ParsedBook, link: LevelLink, { day, signer, today, at }: SignedOff): UpForm {
  const tracked = trackingRows(book, link, today);
  const targets = targetRows(book, link);
  const rowsOf = (rows: readonly UpRow[], as: "said" | "sent"): readonly FormRow[] =>
    rows.map(({ mark, shown, said }) => ({ mark, cells: as === "said" ? { ...shown, ...said } : shown }));
  const head = {
    format: 1,
    purpose: "up",
    office: link.issuerName,
    unit: link.unit,
    unitName: link.unitName,
    campaigns: [link.above],
    sentAt: at,
    sentBy: `${signer}, ký duyệt ngày ${cellDay(day)}`,
    seal: hashText(JSON.stringify(["up", link.issuerName, link.unit, link.above])),
  } as const;
  const registrations = registrationRows(book, link);
  const nominations = nominationRows(book, link);
  const owed = owedNow(book, today).filter(({ milestone }) => milestone.values.campaign === link.own);
  return {
    form: {
      head,
      sheets: [
        { table: "tracking", rows: rowsOf(tracked, "said") },
        { table: "registrations", rows: registrations },
        { table: "targets", rows: rowsOf(targets, "said") },
        { table: "nominations", rows: nominations },
      ],
    },
    sent: [
      { table: "tracking", rows: rowsOf(tracked, "sent") },
      { table: "targets", rows: rowsOf(targets, "sent") },
    ],
    summary: [
      ["Cơ quan báo cáo", link.unitName],
      ["Gửi", link.issuerName],
      ["Phong trào", lastNamed(book.campaigns, link.here)?.values.title ?? ""],
      ["Người ký duyệt", head.sentBy],
      [
        "Việc cấp trên giao",
        `đã báo cáo ${tracked.filter(({ said }) => "received" in said).length} trong ${tracked.length} việc`,
      ],
      ["Theo dõi tại cơ quan", countsText(trackingCounts(owed))],
      ...targets.map(({ mark, said }): [string, string] => {
        const { result, how } = targetResult(book, link, mark);
        return [`Chỉ tiêu ${mark}`, `${"result" in said ? result : "chưa báo"} (${how})`];
      }),
      ["Đăng ký", `${registrations.length} nội dung`],
      ["Đề nghị khen", `${nominations.length} đề nghị`],
    ],
  };
}
