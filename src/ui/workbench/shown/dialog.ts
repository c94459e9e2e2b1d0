import { make } from "../../page/element.ts";
import { removeDialog } from "../../page/remove-dialog.ts";

/** A button of a dialog: what it answers, and its words. */
export interface DialogButton {
  readonly answer: string;
  readonly words: string;
}

let made = 0;

/**
 * Shows a dialog over the window and waits for its answer. The browser keeps the keyboard inside and gives it back to where it was.
 * @param content between heading and buttons
 * @param buttons the first is what most clerks want; Enter in a field presses it
 * @returns the answer of the button pressed, "" for Esc
 */
export function openDialog(
  title: string,
  content: readonly HTMLElement[],
  buttons: readonly DialogButton[],
): Promise<string> {
  made += 1;
  const dialog = make("dialog", "question", "");
  const heading = make("h2", "", title);
  heading.id = `dialog-${made}`;
  dialog.setAttribute("aria-labelledby", heading.id);
  const form = make("form", "", "");
  form.method = "dialog";
  const foot = make("div", "buttons", "");
  for (const [at, { answer, words }] of buttons.entries()) {
    const button = make("button", at === 0 ? "main" : "", words);
    button.value = answer;
    foot.append(button);
  }
  form.append(heading, ...content, foot);
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      removeDialog(dialog);
      resolve(dialog.returnValue);
    });
    dialog.showModal();
    dialog.querySelector<HTMLElement>("input, button.main")?.focus();
  });
}

/** Asks for a line of text; undefined: the clerk turned back. */
export async function askText(
  title: string,
  label: string,
  value: string,
  done: string,
): Promise<string | undefined> {
  const field = make("label", "", label);
  const input = make("input", "", "");
  input.value = value;
  input.autocomplete = "off";
  field.append(input);
  input.select();
  const answer = await openDialog(
    title,
    [field],
    [
      { answer: "yes", words: done },
      { answer: "", words: "Thôi" },
    ],
  );
  const text = input.value.trim();
  return answer === "yes" && text !== "" ? text : undefined;
}

/** Asks whether to go on. @param done words of the button that does */
export async function confirmed(title: string, message: string, done: string): Promise<boolean> {
  const answer = await openDialog(
    title,
    [make("p", "said", message)],
    [
      { answer: "yes", words: done },
      { answer: "", words: "Thôi" },
    ],
  );
  return answer === "yes";
}
