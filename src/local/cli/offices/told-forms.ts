import type { Answers } from "../../../app/all-verbs.ts";

type FormsBack = Answers["forms.receive"];
type UnitBack = FormsBack["units"][number];
type Change = UnitBack["changes"][number];

const grades = { refuse: "không lấy", look: "cần xem", note: "lưu ý" } as const;

/** One changed cell as a line. */
function changeLine({ sheet, title, column, sent, said, now, kind }: Change): string {
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

/** What one unit's workbooks say in a line. */
function summary({ name, files, changes, doubts, returns }: UnitBack): string {
  const rowsOf = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const added = returns.filter(({ target }) => target === "").length;
  const parts = [
    ...counted(added, "dòng mới"),
    ...counted(rowsOf("changed"), "ô sửa"),
    ...counted(rowsOf("conflict"), "ô hai bên cùng sửa"),
    ...counted(rowsOf("there"), "ô sổ đã có"),
    ...counted(doubts.filter(({ grade }) => grade === "look").length, "chỗ cần xem"),
    ...counted(doubts.filter(({ grade }) => grade === "refuse").length, "chỗ không lấy"),
  ];
  return `${name} (${files.join(", ")}): ${parts.length === 0 ? "không có gì mới" : parts.join(", ")}.`;
}

/** What came back, as lines for a terminal. @param whole every change too, and not only what wants a look */
export function toldForms({ units, refused }: FormsBack, whole: boolean): readonly string[] {
  return [
    ...units.flatMap((unit) => [
      summary(unit),
      ...unit.changes
        .filter(({ kind }) => whole || kind === "conflict")
        .map((change) => `  ${changeLine(change)}`),
      ...unit.doubts
        .filter(({ grade }) => whole || grade !== "note")
        .map(({ grade, text }) => `  [${grades[grade]}] ${text}`),
    ]),
    ...refused.map(({ name, why }) => `Không nhận ${name}: ${why}`),
  ];
}
