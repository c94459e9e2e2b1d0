/** Why a line stands in the list of a new campaign: the system changed it, or a clerk must look. */
export type ReviewKind = "đã đổi" | "cần xem lại";

/** One thing that making a new campaign from a former one changed, or could not decide. Texts as people read them: rows by name. */
export interface Review {
  readonly sheet: string;
  /** The new row, as people call it; "" where it has no name. */
  readonly row: string;
  /** Header; "" for the row as a whole. */
  readonly column: string;
  readonly kind: ReviewKind;
  /** What the former campaign says; fragments of prose are parted by “ · ”. */
  readonly before: string;
  /** What the new one says; "" where nothing was put in its place. */
  readonly after: string;
  /** A sentence: why it changed, or what to look at. */
  readonly reason: string;
}

/** A review before it has a place. */
export type Remark = Omit<Review, "sheet" | "row" | "column">;

/** Something a clerk must look at. */
export const look = (before: string, after: string, reason: string): Remark => ({
  kind: "cần xem lại",
  before,
  after,
  reason,
});

/** One remark for all of one kind and reason, so that a cell is worked through once. */
export function gathered(remarks: readonly Remark[]): readonly Remark[] {
  const groups = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const id = `${remark.kind}\n${remark.reason}`;
    groups.set(id, [...(groups.get(id) ?? []), remark]);
  }
  const joined = (parts: readonly string[]): string =>
    [...new Set(parts.filter((part) => part !== ""))].join(" · ");
  return [...groups.values()].flatMap((same): readonly Remark[] => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        before: joined(same.map(({ before }) => before)),
        after: joined(same.map(({ after }) => after)),
      },
    ];
  });
}
