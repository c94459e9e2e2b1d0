import type { DoubtGrade } from "../../core/forms/back/form-doubt.ts";
import type { FormChange } from "../../core/forms/back/said-of-row.ts";

/** What the workbooks of one unit say, as the door tells it. */
export interface ToldUnit {
  readonly name: string;
  readonly files: readonly string[];
  readonly changes: readonly FormChange[];
  readonly doubts: readonly { readonly grade: DoubtGrade; readonly text: string }[];
  readonly returns: readonly { readonly target: string }[];
}

/** How a doubt begins. */
export const doubtWords = { refuse: "không lấy", look: "cần xem", note: "lưu ý" } as const;

/** One changed cell as a line. */
export function changeLine({ sheet, title, column, sent, said, now, kind }: FormChange): string {
  const place = `${sheet}${title === "" ? "" : ` “${title}”`}, cột ${column}`;
  switch (kind) {
    case "new":
      return `[dòng mới] ${place}: “${said}”`;
    case "changed":
      return `[sửa] ${place}: “${sent}” → “${said}”`;
    case "there":
      return `[đã có] ${place}: sổ đã ghi “${said}”`;
    case "conflict":
      return `[hai bên cùng sửa] ${place}: khi gửi “${sent}”, đơn vị ghi “${said}”, sổ nay ghi “${now}”`;
  }
}

const counted = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${count} ${what}`]);

/** What one unit's workbooks say, counted. */
export function unitCounts({ changes, doubts, returns }: ToldUnit): string {
  const rowsOf = (kind: FormChange["kind"]): number =>
    changes.filter((change) => change.kind === kind).length;
  const added = returns.filter(({ target }) => target === "").length;
  const parts = [
    ...counted(added, "dòng mới"),
    ...counted(rowsOf("changed"), "ô sửa"),
    ...counted(rowsOf("conflict"), "ô hai bên cùng sửa"),
    ...counted(rowsOf("there"), "ô sổ đã có"),
    ...counted(doubts.filter(({ grade }) => grade === "look").length, "chỗ cần xem"),
    ...counted(doubts.filter(({ grade }) => grade === "refuse").length, "chỗ không lấy"),
  ];
  return parts.length === 0 ? "không có gì mới" : parts.join(", ");
}

/** What came back, as lines for a terminal. @param whole every change too, and not only what wants a look */
export function toldForms(
  units: readonly ToldUnit[],
  refused: readonly { readonly name: string; readonly why: string }[],
  whole: boolean,
): readonly string[] {
  return [
    ...units.flatMap((unit) => [
      `${unit.name} (${unit.files.join(", ")}): ${unitCounts(unit)}.`,
      ...unit.changes
        .filter(({ kind }) => whole || kind === "conflict")
        .map((change) => `  ${changeLine(change)}`),
      ...unit.doubts
        .filter(({ grade }) => whole || grade !== "note")
        .map(({ grade, text }) => `  [${doubtWords[grade]}] ${text}`),
    ]),
    ...refused.map(({ name, why }) => `Không nhận ${name}: ${why}`),
  ];
}
