import type { ListedTemplate } from "../../app/template/list-templates.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { link as linkTo } from "../page/link.ts";

/** What a card can ask for, and where it says what came of it. */
export interface CardActions {
  readonly edit: (card: TemplateCard, anew: boolean) => void;
  readonly adopt: (card: TemplateCard) => void;
  readonly restore: (card: TemplateCard) => void;
  readonly check: (card: TemplateCard) => void;
}

export interface TemplateCard {
  readonly name: string;
  readonly element: HTMLLIElement;
  /** Says something under the buttons; bad things in red. */
  say(text: string, bad: boolean): void;
  /** Asks before going on; whatever is asked or said next takes its place. */
  ask(question: string, yes: string, act: () => void): void;
}

function originText({ origin, who, at }: ListedTemplate): string {
  const since = at === "" ? "" : ` từ ${at}${who === "" ? "" : `, do ${who} ghi`}`;
  return `Đang dùng mẫu ${origin}${since}.`;
}

function draftLine({ draft: { link, editor, at } }: ListedTemplate): readonly HTMLElement[] {
  if (at === "") return [];
  const line = make("p", "quiet", `Bản đang sửa: ${editor} tạo lúc ${at}. `);
  if (link === "") line.append("Bản này chưa tạo xong; bấm Sửa mẫu để tạo tiếp.");
  else line.append(linkTo(link, "Mở bản đang sửa"));
  return [line];
}

function tagList({ tags }: ListedTemplate): HTMLElement {
  const list = make("ul", "", "");
  for (const { typed, meaning, inside } of tags) {
    const item = make("li", "", "");
    item.append(make("code", "", typed), ` ${meaning}${inside === "" ? "" : ` (trong {#${inside}})`}`);
    list.append(item);
  }
  const details = make("details", "", "");
  details.append(make("summary", "", `Các thẻ dùng được (${tags.length})`), list);
  return details;
}

/** One template: where it comes from, the file being edited, its four buttons and its tags. */
export function templateCard(template: ListedTemplate, actions: CardActions): TemplateCard {
  const element = make("li", template.note === "" ? "goi-y" : "loi", "");
  const said = make("div", "", "");
  said.setAttribute("role", "status");
  const buttons = make("p", "", "");
  const card: TemplateCard = {
    name: template.name,
    element,
    say: (text, bad) => said.replaceChildren(make("p", bad ? "bad" : "preview", text)),
    ask: (question, yes, act) => {
      const answer = make("p", "", "");
      answer.append(
        button(yes, "main", act),
        " ",
        button("Không", "", () => said.replaceChildren()),
      );
      said.replaceChildren(make("p", "preview", question), answer);
    },
  };
  const restore = button("Trả về mẫu gốc", "", () => actions.restore(card));
  restore.disabled = template.origin === "kèm theo sổ" && template.note === "";
  const adopt = button("Nạp mẫu", "", () => actions.adopt(card));
  adopt.disabled = template.draft.link === "";
  buttons.append(
    button("Sửa mẫu", "", () => actions.edit(card, false)),
    " ",
    adopt,
    " ",
    restore,
    " ",
    button("Kiểm tra mẫu", "", () => actions.check(card)),
  );
  element.append(
    make("h2", "", template.title),
    make("p", "", originText(template)),
    ...(template.note === "" ? [] : [make("p", "bad", template.note)]),
    ...draftLine(template),
    buttons,
    said,
    tagList(template),
  );
  return card;
}
