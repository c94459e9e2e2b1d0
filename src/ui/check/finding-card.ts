import type { ListedFinding } from "../../app/check/list-findings.ts";
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

function placeText({ severity, sheet, row, column, key }: ListedFinding): string {
  const parts = [row === 0 ? sheet : `${sheet} dòng ${row}`, column, key].filter((part) => part !== "");
  return `${severity}: ${parts.join(" · ")}`;
}

/** The cure opens first as a preview of the cell; only the second press writes it. */
function cureButtons(finding: ListedFinding, actions: CardActions): readonly HTMLElement[] {
  const { cure } = finding;
  if (cure === undefined) return [];
  const open = make("button", "", cure.label);
  open.type = "button";
  const preview = make("p", "preview", `Ô sẽ là: ${cure.value === "" ? "(trống)" : cure.value}`);
  const apply = make("button", "main", "Sửa");
  apply.type = "button";
  preview.hidden = true;
  apply.hidden = true;
  open.addEventListener("click", () => {
    preview.hidden = !preview.hidden;
    apply.hidden = preview.hidden;
  });
  apply.addEventListener("click", () => {
    apply.disabled = true;
    actions.cure(finding, cure.value);
  });
  return [open, preview, apply];
}

/** One finding: its place, the reason, the cure and the source; a button leads to the cell. */
export function findingCard(finding: ListedFinding, actions: CardActions): HTMLLIElement {
  const card = make("li", classes[finding.severity], "");
  const show = make("button", "", "Đến ô");
  show.type = "button";
  show.addEventListener("click", () => actions.show(finding));
  card.append(
    make("p", "place", placeText(finding)),
    make("p", "", finding.message),
    make("p", "", finding.fix),
    ...(finding.source === "" ? [] : [make("p", "quiet", finding.source)]),
    ...(finding.waiver === "" ? [] : [make("p", "quiet", `Đã chấp nhận: ${finding.waiver}`)]),
    show,
    document.createTextNode(" "),
    ...cureButtons(finding, actions),
  );
  return card;
}
