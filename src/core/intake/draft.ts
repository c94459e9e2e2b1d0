/** The sheets that a paper is read into, in the order in which its rows are looked at and written. */
export const draftSheets = [
  "campaigns",
  "units",
  "signers",
  "phases",
  "legalBases",
  "outline",
  "milestones",
  "targets",
  "recipients",
] as const;

export type DraftSheet = (typeof draftSheets)[number];

/** Why a row, or one cell of it, wants a look. */
export interface Doubt {
  /** "" for the row as a whole. */
  readonly column: string;
  readonly why: string;
}

/** A row to be, as a page shows and corrects it. */
export interface DraftRow {
  /** The paragraph of the reading that it was taken from; null where it follows from several. */
  readonly paragraph: number | null;
  /** Cells by column key, as a clerk would type them; what is left out is empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** What nobody has looked at yet; it goes onto the list of what is to be reviewed. */
  readonly doubts: readonly Doubt[];
}

/** What a paper gives, sheet by sheet: of *Phong trào* one row, of *Đơn vị* and *Người ký* those the book lacks. */
export type PaperDraft = Readonly<Record<DraftSheet, readonly DraftRow[]>>;

/** A row of these cells; those without text are left out. */
export function draftRow(
  paragraph: number | null,
  cells: Readonly<Record<string, string>>,
  ...doubts: readonly Doubt[]
): DraftRow {
  const filled = Object.entries(cells).filter(([, text]) => text !== "");
  return { paragraph, cells: Object.fromEntries(filled), doubts };
}
