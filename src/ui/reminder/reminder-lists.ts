import type { DoubtfulLetter, PreviewLetter, RemindPreview } from "../../app/reminder/preview.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";

/** Cards in sight at once. */
const inSight = 10;

/** A heading with its count and cards, a page of them at a time; nothing where there is none. */
function section<T>(
  heading: string,
  items: readonly T[],
  card: (item: T) => HTMLLIElement,
): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const whole = make("section", "", "");
  const list = make("ul", "cards", "");
  whole.append(make("h2", "", `${heading} (${items.length})`), list);
  pagedList(list, inSight, card).show(items);
  return [whole];
}

const warning = (text: string): HTMLLIElement => make("li", "canh-bao", text);

/** Who gets a letter: the units by name, their address under it. */
function addressee({ to, units }: { readonly to: string; readonly units: string }): readonly HTMLElement[] {
  return units === "" ? [make("h3", "", to)] : [make("h3", "", units), make("p", "quiet", to)];
}

/** A letter: its recipient and subject; opened, its full text. */
function letterCard(letter: PreviewLetter): HTMLLIElement {
  const card = make("li", letter.covered ? "goi-y" : "canh-bao", "");
  const details = make("details", "", "");
  const copies = letter.copies.length === 0 ? "" : `\nBản sao: ${letter.copies.join("; ")}`;
  const text = `Người gửi: ${letter.from}\nĐến: ${letter.to}${copies}\nTiêu đề: ${letter.subject}\n\n${letter.body}`;
  details.append(make("summary", "", "Xem thư"), make("p", "preview", text));
  card.append(...addressee(letter), make("p", "", letter.subject));
  if (letter.uncertainSince !== "") {
    const told = `Thư ngày ${letter.uncertainSince} chưa chắc đã tới; việc của thư đó được nhắc lại ở đây.`;
    card.append(make("p", "quiet", told));
  }
  if (!letter.covered) card.append(make("p", "bad", "Hết hạn mức thư hôm nay; thư này chờ lượt sau."));
  card.append(details);
  return card;
}

/** A letter that a clerk may decide to send again. */
function doubtfulCard(letter: DoubtfulLetter, resend: (to: string) => void): HTMLLIElement {
  const card = make("li", "loi", "");
  const { to, state, at, who, note } = letter;
  card.append(
    ...addressee(letter),
    make("p", "bad", state),
    make("p", "quiet", `${at}, ${who}`),
    make("p", "", note),
  );
  if (state === "đang gửi") {
    card.append(make("p", "quiet", "Thư đang được gửi ở một lượt khác; xem lại sau ít phút."));
    return card;
  }
  const again = button("Gửi lại", "", () => {
    again.disabled = true;
    resend(to);
  });
  card.append(again);
  return card;
}

/** Folded: a clerk looks for one address now and then. */
function sentList(sent: RemindPreview["sent"]): readonly HTMLElement[] {
  if (sent.length === 0) return [];
  const [details, list] = [make("details", "", ""), make("ul", "", "")];
  list.append(...sent.map(({ to, units }) => make("li", "", units === "" ? to : `${units}: ${to}`)));
  details.append(make("summary", "", `Đã gửi hôm nay (${sent.length})`), list);
  return [details];
}

/** Everything the dry run found, the letters that leave first. */
export function reminderLists(preview: RemindPreview, resend: (to: string) => void): readonly HTMLElement[] {
  return [
    ...section("Cần xem lại", preview.doubtful, (letter) => doubtfulCard(letter, resend)),
    ...section("Thư sẽ gửi", preview.letters, letterCard),
    ...section("Thiếu hoặc sai địa chỉ", preview.unaddressed, warning),
    ...(preview.unaddressed.length === 0
      ? []
      : [make("p", "quiet", "Ghi địa chỉ vào cột Email của trang Đơn vị rồi bấm “Xem lại”.")]),
    ...section("Quá hạn, đã nhắc đủ các bậc, không nhắc nữa", preview.exhausted, warning),
    ...(preview.silent === "" ? [] : [make("p", "quiet", preview.silent)]),
    ...sentList(preview.sent),
  ];
}
