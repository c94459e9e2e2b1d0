import type { Proposal } from "../../core/received/proposal.ts";
import type { ReceivedNames } from "../../core/received/received-names.ts";
import { answerChoices } from "../../reading/received/answer-choices.ts";
import type { TypedPaper } from "../../reading/received/confirm-paper.ts";
import { type Called, restsOn, shownOthers } from "../../reading/received/told-inbox.ts";
import { make, option } from "../page/element.ts";

/** A paper in the page: what was proposed, what the clerk made of it, and whether it is to be handed over. */
export interface DraftPaper {
  readonly id: number;
  readonly proposal: Proposal;
  typed: TypedPaper;
  taken: boolean;
}

/** What a card needs of the page. */
export interface CardActs {
  readonly names: ReceivedNames;
  /** Key of the unit that is shown so; undefined for a text that is none. */
  readonly unitNamed: (shown: string) => string | undefined;
  readonly called: Called;
  readonly changed: () => void;
}

const looks: Readonly<Record<Proposal["sure"], string>> = {
  chắc: "goi-y",
  "cần xem": "canh-bao",
  "không rõ": "loi",
};

const answerKey = ({ milestone, period }: Pick<TypedPaper, "milestone" | "period">): string =>
  JSON.stringify([milestone, period]);

/** A labelled control; the label names the file too, for who reads by ear. */
function field(label: string, input: HTMLInputElement | HTMLSelectElement, file: string): HTMLElement {
  const box = make("label", "field", label);
  box.append(make("span", "visually-hidden", ` của ${file}`), input);
  return box;
}

function textInput(value: string, set: (text: string) => void): HTMLInputElement {
  const input = make("input", "", "");
  input.type = "text";
  input.autocomplete = "off";
  input.value = value;
  input.addEventListener("input", () => set(input.value));
  return input;
}

/** The select of what this unit can answer, the proposed one chosen. */
function offerAnswers(select: HTMLSelectElement, draft: DraftPaper, { names }: CardActs): void {
  const groups = answerChoices(names, draft.typed.unit).map(({ campaign, choices }) => {
    const group = make("optgroup", "", "");
    group.label = campaign;
    group.append(...choices.map((each) => option(answerKey(each), each.text)));
    return group;
  });
  select.replaceChildren(option("", "(không trả lời việc nào)"), ...groups);
  select.value = answerKey(draft.typed);
  if (select.selectedIndex < 0) select.value = "";
}

/** One received paper: its file, what was taken from which words, what is to be looked at, and the fields to correct. */
export function paperCard(draft: DraftPaper, acts: CardActs): HTMLLIElement {
  const { proposal } = draft;
  const { file, sure, said } = proposal;
  const card = make("li", looks[sure], "");
  const tick = make("label", "tick", "");
  const box = make("input", "", "");
  box.type = "checkbox";
  box.checked = draft.taken;
  tick.append(box, make("span", "place", file), make("span", "tag", sure));
  const set = (more: Partial<TypedPaper>): void => {
    draft.typed = { ...draft.typed, ...more };
    showCampaign();
    acts.changed();
  };
  const answers = make("select", "", "");
  const campaign = make("p", "quiet", "");
  const showCampaign = (): void => {
    const { milestone } = draft.typed;
    const of = acts.names.milestones.find(({ key }) => key === milestone)?.campaign;
    campaign.textContent = of === undefined ? "" : `Phong trào: ${acts.called.campaign(of)}`;
    campaign.hidden = of === undefined;
  };
  const unit = textInput(draft.typed.unit === "" ? "" : acts.called.unit(draft.typed.unit), (shown) => {
    set({ unit: acts.unitNamed(shown) ?? "", milestone: "", period: "" });
    offerAnswers(answers, draft, acts);
  });
  unit.setAttribute("list", "unit-names");
  unit.placeholder = "Chọn hoặc gõ tên đơn vị";
  offerAnswers(answers, draft, acts);
  showCampaign();
  answers.addEventListener("change", () => {
    const [milestone = "", period = ""] =
      answers.value === "" ? [] : (JSON.parse(answers.value) as readonly string[]);
    // Who chooses what it answers means to hand it over.
    draft.taken = milestone !== "";
    box.checked = draft.taken;
    set({ milestone, period });
  });
  box.addEventListener("change", () => {
    draft.taken = box.checked;
    acts.changed();
  });
  const words = restsOn(proposal);
  const fields = make("div", "fields", "");
  fields.append(
    field("Đơn vị", unit, file),
    field("Trả lời việc", answers, file),
    field(
      "Số, ký hiệu",
      textInput(draft.typed.number, (number) => set({ number })),
      file,
    ),
    field(
      "Ngày văn bản",
      textInput(draft.typed.day, (day) => set({ day })),
      file,
    ),
    field(
      "Ngày nhận",
      textInput(draft.typed.received, (received) => set({ received })),
      file,
    ),
  );
  card.append(
    tick,
    ...said.map((line) => make("p", "doubt", line)),
    ...shownOthers(proposal, acts.called).map((line) => make("p", "quiet", line)),
    fields,
    campaign,
    ...(words.length === 0 ? [] : [make("p", "quiet", `Lấy từ: ${words.join("; ")}`)]),
  );
  return card;
}
