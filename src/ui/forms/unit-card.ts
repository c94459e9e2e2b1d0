import type { Answers } from "../../app/all-verbs.ts";
import { changeLine, doubtWords, unitCounts } from "../../reading/returned/told-forms.ts";
import { make } from "../page/element.ts";

/** What one unit's workbooks say, and whether the desk takes it. */
export interface UnitDraft {
  readonly unit: Answers["forms.receive"]["units"][number];
  taken: boolean;
}

/** Lines under a head that is folded; nothing where there are none. */
function folded(head: string, lines: readonly string[], open: boolean): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const box = document.createElement("details");
  box.open = open;
  const list = document.createElement("ul");
  list.append(...lines.map((line) => make("li", "", line)));
  box.append(make("summary", "", head), list);
  return [box];
}

/** The card of a unit: what its workbooks say, what wants a look, and whether it is taken. */
export function unitCard(draft: UnitDraft, changed: () => void): HTMLLIElement {
  const { unit } = draft;
  const card = make("li", "card", "");
  const tick = document.createElement("input");
  tick.type = "checkbox";
  tick.checked = draft.taken;
  tick.disabled = unit.returns.length === 0;
  tick.addEventListener("change", () => {
    draft.taken = tick.checked;
    changed();
  });
  const label = make("label", "tick", "");
  label.append(tick, ` ${unit.name}`);
  const weighty = unit.doubts.filter(({ grade }) => grade !== "note");
  const notes = unit.doubts.filter(({ grade }) => grade === "note");
  const disputed = unit.changes.filter(({ kind }) => kind === "conflict");
  const plain = unit.changes.filter(({ kind }) => kind !== "conflict");
  card.append(
    label,
    make("p", "quiet", `${unit.files.join(", ")}: ${unitCounts(unit)}.`),
    ...folded(`Hai bên cùng sửa: ${disputed.length} ô`, disputed.map(changeLine), true),
    ...folded(
      `Cần xem: ${weighty.length} chỗ`,
      weighty.map(({ grade, text }) => `[${doubtWords[grade]}] ${text}`),
      true,
    ),
    ...folded(`Đơn vị ghi: ${plain.length} ô`, plain.map(changeLine), false),
    ...folded(
      `Lưu ý: ${notes.length}`,
      notes.map(({ text }) => text),
      false,
    ),
  );
  return card;
}
