// The window of the workbench: what runs first in it.
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { bookWindow } from "./book-window.ts";
import { recall } from "./link/remembered.ts";
import { serverLink } from "./link/server-link.ts";
import { startPage } from "./start/start-page.ts";

const link = serverLink(new URLSearchParams(location.search).get("token") ?? "");

/** A page that says one thing, with a button to try again. */
function stopped(message: string): HTMLElement {
  const page = make("main", "start", "");
  const said = make("p", "state bad", message);
  said.setAttribute("role", "alert");
  page.append(
    make("h1", "", "Sổ Thi đua"),
    said,
    button("Thử lại", "main", () => void begin("")),
  );
  return page;
}

/** Shows the open book, or the start where none is open. @param message why the window before ended, what it could not send */
async function begin(message: string, tour = false): Promise<void> {
  link.enter(undefined);
  const start = await link.call("start", {});
  if (!start.ok) {
    document.body.replaceChildren(stopped(`${start.message} ${message}`.trim()));
    return;
  }
  const { open, person } = start.value;
  if (open === undefined) {
    document.title = "Sổ Thi đua";
    const opened = (choice: { readonly choose: string }): void => {
      void begin("", choice.choose === "sample");
    };
    document.body.replaceChildren(startPage(start.value, link, message, opened));
    document.querySelector<HTMLElement>("button.way")?.focus();
    return;
  }
  const book = await link.call("open", { person: recall("person") ?? person });
  if (!book.ok) {
    document.body.replaceChildren(stopped(book.message));
    return;
  }
  link.enter(book.value.window);
  document.title = `${book.value.name} – Sổ Thi đua`;
  const window = bookWindow(book.value, link, (why) => void begin(why));
  document.body.replaceChildren(window.place);
  await window.start();
  if (message !== "") window.say(message);
  if (tour) window.tour();
}

void begin("");
