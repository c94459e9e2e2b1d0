import type { DoubtfulLetter, PreviewLetter, RemindPreview } from "../../app/reminder/preview.ts";
import { make } from "../page/element.ts";

/** A heading with its count and cards; nothing where there is none. */
function section(heading: string, cards: readonly HTMLElement[]): readonly HTMLElement[] {
  if (cards.length === 0) return [];
  const list = make("ul", "cards", "");
  list.append(...cards);
  return [make("p", "place", `${heading} (${cards.length})`), list];
}

const lines = (texts: readonly string[], className: string): readonly HTMLElement[] =>
  texts.map((text) => make("li", className, text));

/** A letter: its recipient and subject; opened, its full text. */
function letterCard(letter: PreviewLetter): HTMLElement {
  const card = make("li", letter.covered ? "goi-y" : "canh-bao", "");
  const details = make("details", "", "");
  const copies = letter.copies.length === 0 ? "" : `\nBản sao: ${letter.copies.join("; ")}`;
  const text = `Người gửi: ${letter.from}\nĐến: ${letter.to}${copies}\nTiêu đề: ${letter.subject}\n\n${letter.body}`;
  details.append(make("summary", "", "Xem thư"), make("p", "preview", text));
  card.append(make("p", "place", letter.to), make("p", "", letter.subject));
  if (letter.uncertainSince !== "") {
    const told = `Thư ngày ${letter.uncertainSince} chưa chắc đã tới; việc của thư đó được nhắc lại ở đây.`;
    card.append(make("p", "quiet", told));
  }
  if (!letter.covered) card.append(make("p", "bad", "Hết hạn mức thư hôm nay; thư này chờ lượt sau."));
  card.append(details);
  return card;
}

/** A letter that a clerk may decide to send again. */
function doubtfulCard(letter: DoubtfulLetter, resend: (to: string) => void): HTMLElement {
  const card = make("li", "loi", "");
  const { to, state, at, who, note } = letter;
  card.append(
    make("p", "place", `${to}: ${state}`),
    make("p", "quiet", `${at}, ${who}`),
    make("p", "", note),
  );
  if (state === "đang gửi") {
    card.append(make("p", "quiet", "Thư đang được gửi ở một lượt khác; xem lại sau ít phút."));
    return card;
  }
  const button = make("button", "", "Gửi lại");
  button.type = "button";
  button.addEventListener("click", () => {
    button.disabled = true;
    resend(to);
  });
  card.append(button);
  return card;
}

/** Folded: a clerk looks for one address now and then. */
function sentList(sent: readonly string[]): readonly HTMLElement[] {
  if (sent.length === 0) return [];
  const [details, list] = [make("details", "", ""), make("ul", "", "")];
  list.append(...lines(sent, ""));
  details.append(make("summary", "place", `Đã gửi hôm nay (${sent.length})`), list);
  return [details];
}

/** Everything the dry run found, the letters that leave first. */
export function reminderLists(preview: RemindPreview, resend: (to: string) => void): readonly HTMLElement[] {
  return [
    ...section(
      "Cần xem lại",
      preview.doubtful.map((letter) => doubtfulCard(letter, resend)),
    ),
    ...section("Thư sẽ gửi", preview.letters.map(letterCard)),
    ...section("Thiếu hoặc sai địa chỉ", lines(preview.unaddressed, "canh-bao")),
    ...(preview.unaddressed.length === 0
      ? []
      : [make("p", "quiet", "Ghi địa chỉ vào cột Email của trang Đơn vị rồi bấm “Xem lại”.")]),
    ...section("Quá hạn, đã nhắc đủ các bậc, không nhắc nữa", lines(preview.exhausted, "canh-bao")),
    ...(preview.silent === "" ? [] : [make("p", "quiet", preview.silent)]),
    ...sentList(preview.sent),
  ];
}
