import type { Choice, StartShown } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";
import type { ServerLink } from "../link/server-link.ts";
import { icon } from "../shown/icon.ts";
import { chooseBook } from "./choose-book.ts";
import { nameBook } from "./name-book.ts";
import { recentBooks } from "./recent-books.ts";

/** A way to begin, as a large button. */
function way(
  sign: Parameters<typeof icon>[0],
  title: string,
  text: string,
  act: () => void,
): HTMLButtonElement {
  const made = make("button", "way", "");
  made.type = "button";
  made.append(icon(sign), make("strong", "", title), make("span", "quiet", text));
  made.addEventListener("click", act);
  return made;
}

/**
 * What a clerk sees before a book is open: the sample, a new book, one that is there, and those of before.
 * @param message why there is no book now; "" at the first start
 * @param opened a book is open on the server
 */
export function startPage(
  start: StartShown,
  { call }: ServerLink,
  message: string,
  opened: (choice: Choice) => void,
): HTMLElement {
  const page = make("main", "start", "");
  const state = make("p", "state", message);
  state.setAttribute("role", "status");
  let working = false;
  const choose = async (choice: Choice): Promise<void> => {
    if (working) return;
    working = true;
    page.setAttribute("aria-busy", "true");
    state.className = "state";
    state.textContent = choice.choose === "open" ? "Đang mở sổ…" : "Đang tạo sổ, khoảng vài giây…";
    const answer = await call("choose", choice);
    working = false;
    page.removeAttribute("aria-busy");
    if (answer.ok) return opened(choice);
    state.className = "state bad";
    state.textContent = answer.message;
  };
  const begin = async (kind: "sample" | "awards" | "new"): Promise<void> => {
    const path = await nameBook(kind, start.folder);
    if (path !== undefined) await choose({ choose: kind, path });
  };
  const look = async (): Promise<void> => {
    const path = await chooseBook(call);
    if (path !== undefined) await choose({ choose: "open", path });
  };
  const ways = make("div", "ways", "");
  ways.append(
    way(
      "play",
      "Xem thử với sổ mẫu",
      "Năm kế hoạch có thật, đủ đơn vị, mốc, đề nghị. Có hướng dẫn từng bước.",
      () => void begin("sample"),
    ),
    way(
      "play",
      "Xem thử phần khen thưởng",
      "Sổ mẫu có thêm 120 đề nghị khen ở mọi bước, phiên họp Hội đồng, lịch sử khen.",
      () => void begin("awards"),
    ),
    way(
      "add",
      "Tạo sổ mới",
      "Một sổ trống đã thiết lập sẵn cho cơ quan của anh/chị.",
      () => void begin("new"),
    ),
    way(
      "open",
      "Mở sổ đã có",
      "Một tệp .xlsx trên máy này hoặc trong thư mục dùng chung.",
      () => void look(),
    ),
  );
  page.append(
    make("h1", "", "Sổ Thi đua"),
    make(
      "p",
      "quiet",
      "Tổ chức phong trào thi đua: kiểm tra, tính thời hạn, theo dõi, nhắc việc, làm văn bản. Mọi thứ ở lại trên máy này.",
    ),
    state,
    ways,
    recentBooks(start.recent, (path) => void choose({ choose: "open", path })),
  );
  return page;
}
