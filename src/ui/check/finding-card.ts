import type { ListedFinding } from "../../app/check/list-findings.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";

const classes: Readonly<Record<ListedFinding["severity"], string>> = {
  lỗi: "loi",
  "cảnh báo": "canh-bao",
  "gợi ý": "goi-y",
};

/** What a clerk can do with a finding. */
export interface CardActions {
  readonly show: (finding: ListedFinding) => void;
  readonly cure: (finding: ListedFinding, value: string) => void;
}

/** “Đợt dòng 3, cột Kỷ niệm” */
export function placeText({ sheet, row, column }: ListedFinding): string {
  const parts = [row === 0 ? sheet : `${sheet} dòng ${row}`, column === "" ? "" : `cột ${column}`];
  return parts.filter((part) => part !== "").join(", ");
}

/** What a cell would hold, as it is read. */
export const shownValue = (value: string): string => (value === "" ? "(trống)" : value);

/** The cure opens first as a preview of the cell; only the second press writes it. */
function cureButtons(
  finding: ListedFinding,
  cure: NonNullable<ListedFinding["cure"]>,
  actions: CardActions,
): readonly HTMLElement[] {
  const preview = make("p", "preview", `Ô sẽ là: ${shownValue(cure.value)}`);
  const apply = button("Sửa", "main", () => {
    apply.disabled = true;
    actions.cure(finding, cure.value);
  });
  const open = button(cure.label, "", () => {
    preview.hidden = !preview.hidden;
    apply.hidden = preview.hidden;
    open.setAttribute("aria-expanded", String(!preview.hidden));
  });
  open.setAttribute("aria-expanded", "false");
  preview.hidden = true;
  apply.hidden = true;
  return [open, preview, apply];
}

/** One finding: its place, what is wrong there, the cure and the source; a button leads to the cell. */
export function findingCard(finding: ListedFinding, actions: CardActions): HTMLLIElement {
  const card = make("li", classes[finding.severity], "");
  const show = button("Đến ô", "", () => actions.show(finding));
  show.setAttribute("aria-label", `Đến ô: ${placeText(finding)}`);
  card.append(
    make("h3", "", placeText(finding)),
    make("p", "", finding.message),
    make("p", "", finding.fix),
    ...(finding.source === "" ? [] : [make("p", "quiet", finding.source)]),
    ...(finding.waiver === "" ? [] : [make("p", "quiet", `Đã chấp nhận: ${finding.waiver}`)]),
    show,
    ...[...(finding.cure === undefined ? [] : [finding.cure]), ...(finding.choices ?? [])].flatMap((cure) =>
      cureButtons(finding, cure, actions),
    ),
  );
  return card;
}
