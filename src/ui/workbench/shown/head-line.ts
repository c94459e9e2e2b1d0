import { make } from "../../page/element.ts";

/** What stands at the top: whose book, whether it is saved, who works in it. */
export interface HeadLine {
  readonly place: HTMLElement;
  /** @param at milliseconds since 1970 */
  saved(at: number): void;
  unsaved(message: string): void;
  /** A command runs, or ended. */
  busy(busy: boolean, what: string): void;
  /** Something typed, or a look at cells, is not answered yet. */
  waiting(isWaiting: boolean): void;
  /** What is wrong with the line to the server; "" when nothing is. */
  line(message: string): void;
}

/** “10:32” on the clock of this machine. */
const clock = (at: number): string =>
  new Date(at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", hour12: false });

export function headLine(
  { name, path, person }: { readonly name: string; readonly path: string; readonly person: string },
  changePerson: () => void,
): HeadLine {
  const place = make("header", "head", "");
  const book = make("h1", "", name);
  book.title = path;
  const state = make("span", "saved quiet", "");
  state.setAttribute("role", "status");
  const work = make("span", "busy", "");
  work.setAttribute("role", "status");
  const who = make("button", "who", person);
  who.type = "button";
  who.setAttribute("aria-label", `Đang làm với tên ${person}. Đổi người làm`);
  who.title = "Đổi người làm ở cửa sổ này";
  who.addEventListener("click", changePerson);
  const broken = make("p", "broken", "");
  broken.setAttribute("role", "alert");
  broken.hidden = true;
  let running = "";
  let isLate = false;
  const show = (): void => {
    work.textContent = running === "" && isLate ? "Đang đợi chương trình trả lời…" : running;
  };
  place.append(book, state, work, who, broken);
  return {
    place,
    saved: (at) => {
      state.className = "saved quiet";
      state.textContent = `Đã lưu ${clock(at)}`;
    },
    unsaved: (message) => {
      state.className = "saved bad";
      state.textContent = `Chưa lưu được: ${message}`;
    },
    busy: (busy, what) => {
      place.classList.toggle("working", busy);
      running = busy ? (what === "" ? "Đang làm…" : `Đang làm: ${what}…`) : "";
      show();
    },
    waiting: (isWaiting) => {
      isLate = isWaiting;
      show();
    },
    line: (message) => {
      broken.textContent = message;
      broken.hidden = message === "";
    },
  };
}
