import type { FolderShown } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";
import { removeDialog } from "../../page/remove-dialog.ts";
import type { ServerLink } from "../link/server-link.ts";
import { shownMoment } from "../papers/paper-words.ts";
import { icon } from "../shown/icon.ts";

type Call = ServerLink["call"];

function row(sign: Parameters<typeof icon>[0], name: string, more: string, act: () => void): HTMLLIElement {
  const entry = make("li", "", "");
  const pick = make("button", "book", "");
  pick.type = "button";
  pick.append(icon(sign), make("strong", "", name), make("span", "quiet", more));
  pick.addEventListener("click", act);
  entry.append(pick);
  return entry;
}

/**
 * Lets the clerk look for a book in the folders of this machine, or type its path: a browser tells no page where a chosen file lies.
 * @returns the book's path; undefined: the clerk turned back
 */
export async function chooseBook(call: Call): Promise<string | undefined> {
  const dialog = make("dialog", "question choose", "");
  dialog.setAttribute("aria-labelledby", "choose-heading");
  const heading = make("h2", "", "Mở sổ đã có");
  heading.id = "choose-heading";
  const field = make("label", "", "Đường dẫn");
  const path = make("input", "", "");
  path.autocomplete = "off";
  path.spellcheck = false;
  field.append(path);
  const state = make("p", "state", "");
  state.setAttribute("role", "status");
  const list = make("ul", "books", "");
  const open = make("button", "main", "Mở");
  open.value = "yes";
  const leave = make("button", "", "Thôi");
  const foot = make("div", "buttons", "");
  foot.append(open, leave);
  const form = make("form", "", "");
  form.method = "dialog";
  form.append(heading, field, state, list, foot);
  dialog.append(form);

  const draw = ({ path: at, above, folders, books }: FolderShown): void => {
    path.value = at;
    list.replaceChildren(
      ...(above === undefined ? [] : [row("up", "Thư mục trên", "", () => void show(above))]),
      ...folders.map((each) => row("folder", each.name, "", () => void show(each.path))),
      ...books.map((each) =>
        row("book", each.name, `Sửa lúc ${shownMoment(each.changedAt)}`, () => {
          path.value = each.path;
          dialog.close("yes");
        }),
      ),
    );
    state.textContent = books.length === 0 ? "Thư mục này không có tệp .xlsx." : "";
  };
  const show = async (folder?: string): Promise<void> => {
    const answer = await call("folder", folder === undefined ? {} : { path: folder });
    if (!answer.ok) {
      state.textContent = answer.message;
      return;
    }
    draw(answer.value);
    list.querySelector("button")?.focus();
  };
  form.addEventListener("submit", (event) => {
    // A folder in the field is looked into, a book is opened.
    if (event.submitter !== open || /\.xlsx$/iu.test(path.value.trim())) return;
    event.preventDefault();
    void show(path.value.trim());
  });
  document.body.append(dialog);
  dialog.showModal();
  void show();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  removeDialog(dialog);
  return dialog.returnValue === "yes" ? path.value.trim() : undefined;
}
