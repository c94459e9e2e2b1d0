import type { MovedLetter } from "../../core/tracking/reminder/moved-letter.ts";
import { button } from "../page/button.ts";
import { make } from "../page/element.ts";
import { tell } from "../page/state.ts";

/** A field whose text is to be taken along, with a button that does it. */
function copied(caption: string, text: string, rows: number): readonly HTMLElement[] {
  const label = make("label", "", caption);
  const field = make("textarea", "", "");
  field.value = text;
  field.rows = rows;
  field.readOnly = true;
  label.append(field);
  const copy = button(`Chép ${caption.toLowerCase()}`, "", () => {
    field.select();
    // A page of Google's may not use the clipboard by itself everywhere; the older way takes what is selected.
    const done = document.execCommand("copy");
    tell(done ? `Đã chép ${caption.toLowerCase()}.` : "Nhấn Ctrl+C để chép phần đang chọn.");
  });
  return [label, copy];
}

/** A letter to the units of whom the same is to be told: to whom, and what, to be sent from the clerk's own mail. */
export function movedLetterCard({ units, addresses, subject, body }: MovedLetter): HTMLLIElement {
  const card = make("li", "goi-y", "");
  card.append(make("h3", "", `Thư báo ${units.length} đơn vị`));
  if (addresses.length > 0) card.append(...copied("Địa chỉ", addresses.join(", "), 2));
  card.append(...copied("Thư", `${subject}\n\n${body}`, 8));
  return card;
}
