import type { Answers, Request, VerbName } from "../../app/all-verbs.ts";
import type { Answer } from "../../app/door/answer.ts";
import type { CheckedTemplate } from "../../app/template/check-templates.ts";
import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { type CardActions, type TemplateCard, templateCard } from "./template-card.ts";

const all = element("all", HTMLButtonElement);
const list = element("templates", HTMLUListElement);

let cards: readonly TemplateCard[] = [];

/** One question at a time: no button answers while the server works. */
async function asked<Name extends VerbName>(
  request: Request<Name>,
  doing: string,
): Promise<Answer<Answers[Name]>> {
  const buttons = [...document.querySelectorAll("button")].filter(({ disabled }) => !disabled);
  for (const one of buttons) one.disabled = true;
  tell(doing);
  const answer = await ask(request);
  for (const one of buttons) one.disabled = false;
  tell("");
  return answer;
}

/** Reads the book again, then says under the template's new card what came of the command. */
async function showAgain(name: string, message: string, bad: boolean): Promise<void> {
  await load();
  cards.find((card) => card.name === name)?.say(message, bad);
}

function sayChecked({ errors, remarks, origin }: CheckedTemplate, card: TemplateCard): void {
  const lines = [...errors, ...remarks].map((line) => `• ${line}`);
  if (lines.length === 0) card.say(`Mẫu ${origin} không có lỗi.`, false);
  else card.say(lines.join("\n"), errors.length > 0);
}

async function check(name: string): Promise<void> {
  const answer = await asked({ verb: "template.check", name }, "Đang kiểm tra…");
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  for (const checked of answer.value) {
    const card = cards.find((one) => one.name === checked.name);
    if (card !== undefined) sayChecked(checked, card);
  }
  const bad = answer.value.filter(({ errors }) => errors.length > 0).length;
  tell(`Đã kiểm tra ${answer.value.length} mẫu: ${bad === 0 ? "không có lỗi" : `${bad} mẫu có lỗi`}.`);
}

const actions: CardActions = {
  edit: async (card, anew) => {
    const answer = await asked({ verb: "template.edit", name: card.name, anew }, "Đang tạo bản để sửa…");
    if (!answer.ok) card.say(answer.message, true);
    else if (answer.value.question === "") await showAgain(card.name, answer.value.message, false);
    else card.ask(answer.value.question, "Tạo bản mới", () => actions.edit(card, true));
  },
  adopt: async (card) => {
    const answer = await asked({ verb: "template.adopt", name: card.name }, "Đang nạp mẫu…");
    if (answer.ok) await showAgain(card.name, answer.value, false);
    else card.say(answer.message, true);
  },
  restore: (card) =>
    card.ask(
      "Bỏ mẫu của cơ quan và dùng lại mẫu kèm theo sổ cho văn bản của mọi người? Bản đang sửa, nếu có, vẫn còn và nạp lại được.",
      "Trả về mẫu gốc",
      async () => {
        const answer = await asked({ verb: "template.restore", name: card.name }, "Đang trả về…");
        if (answer.ok) await showAgain(card.name, answer.value, false);
        else card.say(answer.message, true);
      },
    ),
  check: (card) => void check(card.name),
};

async function load(): Promise<void> {
  const answer = await ask({ verb: "template.list" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  cards = answer.value.map((template) => templateCard(template, actions));
  list.replaceChildren(...cards.map((card) => card.element));
  all.disabled = false;
  tell("");
}

all.addEventListener("click", () => void check(""));
void load();
