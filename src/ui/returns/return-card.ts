import type { Answers } from "../../app/all-verbs.ts";
import { button } from "../page/button.ts";
import { make, option } from "../page/element.ts";

export type Waiting = Answers["returns.list"]["rows"][number];

/** Whose word counts where both changed the same. */
export type Prefer = "unit" | "book" | "";

/** What a clerk does with a waiting report. */
export interface CardActs {
  readonly take: (row: Waiting, prefer: Prefer) => void;
  readonly refuse: (row: Waiting, reason: string) => void;
}

/** Whether nothing need be looked at. */
export const isClear = ({ canTake, findings, conflicts }: Waiting): boolean =>
  canTake && findings.length + conflicts.length === 0;

function line(header: string, before: string, after: string): HTMLLIElement {
  const made = make("li", "", `${header}: `);
  if (before !== "") made.append(make("del", "", before), " → ");
  made.append(make("ins", "", after === "" ? "(để trống)" : after));
  return made;
}

function disputes({ conflicts }: Waiting): HTMLElement {
  const made = make("ul", "choices", "");
  made.append(
    ...conflicts.map(({ header, unit, book, by }) => {
      const who = by === "" ? "" : ` (${by})`;
      return make("li", "doubt", `${header}: đơn vị ghi “${unit}”, sổ đang ghi “${book}”${who}.`);
    }),
  );
  return made;
}

/** Asks for the reason in place of the buttons; the report goes back with it. */
function askReason(card: HTMLElement, buttons: HTMLElement, row: Waiting, acts: CardActs): void {
  const asking = make("div", "", "");
  const label = make("label", "", "Lý do trả lại, đơn vị sẽ đọc");
  const reason = make("textarea", "", "");
  reason.rows = 2;
  label.append(reason);
  const stop = (): void => {
    asking.remove();
    buttons.hidden = false;
  };
  asking.append(
    label,
    button("Trả lại đơn vị", "main", () => acts.refuse(row, reason.value)),
    button("Thôi", "", stop),
  );
  buttons.hidden = true;
  card.append(asking);
  reason.focus();
}

/** One waiting report: whose, what it would write, what is to be known of it, and what can be done. */
export function returnCard(row: Waiting, acts: CardActs): HTMLLIElement {
  const { unit, kind, place, by, at, source, paper, link, remark, findings, conflicts, cells, canTake } = row;
  const refused = findings.some(({ grade }) => grade === "refuse");
  const made = make("li", refused ? "loi" : isClear(row) ? "goi-y" : "canh-bao", "");
  const told = [paper === "" ? "" : `Số ${paper}`, remark === "" ? "" : `Ghi chú: ${remark}`];
  made.append(
    make("p", "place", unit),
    make("p", "", place === "" ? kind : place),
    make(
      "p",
      "quiet",
      `${by === "" ? "Gõ tay" : by}${at === "" ? "" : `, ${at}`}${source === "" ? "" : ` · ${source}`}`,
    ),
    ...told.filter((text) => text !== "").map((text) => make("p", "", text)),
  );
  if (/^https:\/\//u.test(link)) {
    const to = make("a", "", "Mở văn bản");
    to.href = link;
    to.rel = "noopener";
    const held = make("p", "", "");
    held.append(to);
    made.append(held);
  }
  if (cells.length > 0) {
    const list = make("ul", "choices preview", "");
    list.append(...cells.map(({ header, before, after }) => line(header, before, after)));
    made.append(list);
  }
  for (const { grade, text } of findings) made.append(make("p", grade === "refuse" ? "bad" : "doubt", text));
  const buttons = make("p", "", "");
  const prefer = make("select", "", "");
  if (conflicts.length > 0) {
    prefer.append(option("", "(chọn)"), option("unit", "Theo đơn vị"), option("book", "Giữ như sổ"));
    const label = make("label", "", "Ô hai bên cùng sửa");
    label.append(prefer);
    made.append(disputes(row), label);
  }
  if (canTake)
    buttons.append(
      button("Nhận", "", () =>
        acts.take(row, prefer.value === "unit" || prefer.value === "book" ? prefer.value : ""),
      ),
    );
  buttons.append(button("Trả lại", "", () => askReason(made, buttons, row, acts)));
  made.append(buttons);
  return made;
}
