import type { ParsedBook } from "../book/parsed-book.ts";
import { cellsOfDraft } from "../intake/cells-of-draft.ts";
import { draftRow } from "../intake/draft.ts";
import { type NewCell, plain, rowCollector } from "../renewal/copied-rows.ts";
import type { Renewed } from "../renewal/renew-campaign.ts";
import { look } from "../renewal/review.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { quoted } from "../text/quote.ts";
import type { Handed } from "./handed.ts";
import { boundMilestones, type LevelLink } from "./level-link.ts";
import { comesBack, wordsHere } from "./words-here.ts";

type Texts = Readonly<Record<string, string>>;

/** Collects rows as a clerk would type them; stops at the first that cannot be written. */
export function typedRows() {
  const collector = rowCollector();
  let failed = "";
  return {
    ...collector,
    /** @param given cells that are no text of the file: keys and places */
    type: (
      table: ParsedTable,
      texts: Texts,
      given: Readonly<Record<string, string | number>>,
      doubt = "",
    ): void => {
      const read = cellsOfDraft(table, draftRow(null, texts), 1);
      if (!read.ok) {
        failed ||= read.message;
        return;
      }
      const cells: Record<string, NewCell> = { ...read.cells };
      for (const [column, cell] of Object.entries(given)) if (cell !== "") cells[column] = plain(cell);
      const [first] = Object.keys(cells);
      const cell = first === undefined ? undefined : cells[first];
      if (doubt !== "" && first !== undefined && cell !== undefined)
        cells[first] = { ...cell, remarks: [...cell.remarks, look("", "", doubt)] };
      collector.add(table, cells);
    },
    failed: (): string => failed,
  };
}

/** A target that is this office's to reach. */
export interface Share {
  readonly name: string;
  readonly assigned: string;
  readonly measure: string;
  /** Whether it was given to this office by name. */
  readonly isOwn: boolean;
}

/** Its share of the targets: those that name this office, then the general ones of other names. */
export function shareOf({ targets }: Handed, unit: string): readonly Share[] {
  const shares = targets.map(({ unit: of = "", name = "", assigned = "", measure = "" }) => ({
    of,
    share: { name, assigned, measure, isOwn: of !== "" },
  }));
  const own = shares.filter(({ of }) => of === unit && of !== "").map(({ share }) => share);
  const names = new Set(own.map(({ name }) => name));
  return [
    ...own,
    ...shares.filter(({ of, share }) => of === "" && !names.has(share.name)).map(({ share }) => share),
  ];
}

/** The higher campaign as rows of this book: what it asks of this office, its targets, its plan's text. */
export function rowsAbove(book: ParsedBook, handed: Handed, link: LevelLink): Renewed {
  const rows = typedRows();
  const campaign = link.here;
  const { cells } = handed.campaign;
  if (link.issuerAdded) {
    const { key: _, ...unit } = handed.office;
    rows.type(book.units, { ...unit, kind: unit.kind || "khác" }, { key: link.issuer });
  }
  rows.type(
    book.campaigns,
    {
      ...cells,
      kind: cells["kind"] || "chuyên đề",
      form: cells["form"] || "Kế hoạch",
      state: "đang thực hiện",
    },
    { key: campaign, issuer: link.issuer },
  );
  for (const phase of handed.phases) rows.type(book.phases, phase, { campaign });
  handed.outline.forEach((line, at) => {
    rows.type(book.outline, line, { campaign, order: (at + 1) * 10 });
  });
  handed.bases.forEach((basis, at) => {
    rows.type(book.legalBases, basis, { campaign, order: at + 1 });
  });
  const keys = new Map(link.milestones);
  const words = wordsHere(book, handed, link.unit);
  for (const milestone of boundMilestones(handed, link.unit)) {
    const { audience: _, ...said } = milestone.cells;
    rows.type(
      book.milestones,
      { ...said, deadline: words(milestone) },
      { key: keys.get(milestone.key) ?? "", campaign, audience: link.office },
      comesBack(milestone, link.unit)
        ? "Mốc của cấp trên lặp lại nên chưa đặt mốc riêng của cơ quan trước mốc này: tự thêm ở trang Mốc nếu cần."
        : "",
    );
  }
  for (const { isOwn, name, assigned, measure } of shareOf(handed, link.unit))
    rows.type(book.targets, { name, assigned, measure }, { campaign, unit: isOwn ? link.office : "" });
  rows.tell(
    book.campaigns,
    cells["title"] ?? "",
    "",
    look("", "", `Nhận từ tệp của ${quoted(handed.office.name)}: đối chiếu với kế hoạch của cấp trên.`),
  );
  const message = rows.failed();
  return message === ""
    ? { ok: true, value: { key: campaign, rows: rows.rows(), review: rows.reviews() } }
    : { ok: false, message: `Tệp có chỗ không nhận được: ${message}` };
}
