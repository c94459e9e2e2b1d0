import type { Answers } from "../../app/all-verbs.ts";
import { make } from "../page/element.ts";

type Shown = Answers["levels.preview"];

function list(heading: string, lines: readonly string[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const items = make("ul", "", "");
  items.append(...lines.map((line) => make("li", "", line)));
  return [make("h3", "", heading), items];
}

/** What taking a file in would write, in words; the days that move have cards of their own. */
export function takeShown({
  title,
  from,
  office,
  days,
  known,
  rows,
  milestones,
  changes,
  conflicts,
  gone,
}: Shown): readonly HTMLElement[] {
  const how = known
    ? "Sổ đã nhận phong trào này: chỉ ghi những chỗ cấp trên đã đổi."
    : `Mốc của cơ quan đặt trước hạn cấp trên ${days} ngày làm việc.`;
  const rowsOf = (part: "above" | "own"): readonly string[] =>
    rows.filter(({ of }) => of === part).map(({ sheet, count }) => `${sheet}: ${count}`);
  return [
    make("p", "", `“${title}” của ${from}. Cơ quan nhận: ${office}. ${how}`),
    ...list("Dòng sẽ thêm của phong trào cấp trên", rowsOf("above")),
    ...list("Dòng sẽ thêm của phong trào cơ quan", rowsOf("own")),
    ...list(
      "Mốc của cơ quan",
      milestones.map(({ what, words, above, here }) =>
        here === "" ? `${what}: ${words}` : `${what}: hạn cấp trên ${above}, hạn cơ quan ${here} (${words})`,
      ),
    ),
    ...list(
      "Chỗ cấp trên đã đổi",
      changes.map(({ place, header, before, after }) => `${place}, ${header}: “${before}” thành “${after}”`),
    ),
    ...list(
      "Cả hai bên cùng sửa: sổ giữ như cơ quan đã ghi",
      conflicts.map(
        ({ place, header, before, after }) =>
          `${place}, ${header}: sổ ghi “${before}”, cấp trên ghi “${after}”`,
      ),
    ),
    ...list(
      "Cấp trên không còn nêu",
      gone.map((name) => `${name}: xem có còn dùng không.`),
    ),
  ];
}
