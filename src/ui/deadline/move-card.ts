import type { MovesShown } from "../../app/deadline/compute-deadlines.ts";
import { make } from "../page/element.ts";
import { shownDay } from "../page/shown-day.ts";

type Move = MovesShown["moves"][number];
type Named = Move["told"]["withoutMail"];

function list({ count, names }: Named): string {
  return names.join("; ") + (count > names.length ? ` và ${count - names.length} đơn vị khác` : "");
}

function toldText({ told }: Move): string {
  if (told.count === 0) return "Không có đơn vị nào phải báo.";
  const kinds = told.kinds.map(({ kind, count }) => `${count} ${kind}`).join(", ");
  return `Phải báo ${told.count} đơn vị (${kinds}): ${list(told)}.`;
}

/** One moved deadline: from, to, why, what it leans on, who has to be told. */
export function moveCard(move: Move): HTMLLIElement {
  const { sheet, column, title, from, to, why, hangsOn, told } = move;
  const card = make("li", to === null ? "loi" : "canh-bao", "");
  const quiet = (text: string): HTMLElement => make("p", "quiet", text);
  card.append(
    make("h2", "", title),
    quiet(`${sheet} · ${column.replace("⚙", "")}`),
    make(
      "p",
      "preview",
      to === null ? `${shownDay(from)}: không còn ngày` : `Từ ${shownDay(from)} sang ${shownDay(to)}`,
    ),
    make("p", "", why.join(" ")),
    ...(hangsOn === "" ? [] : [quiet(`Phụ thuộc: ${hangsOn}.`)]),
    make("p", "", toldText(move)),
    ...(told.withoutMail.count === 0
      ? []
      : [quiet(`Chưa có địa chỉ email (${told.withoutMail.count}): ${list(told.withoutMail)}.`)]),
  );
  return card;
}
