import type { MovesShown } from "../../app/deadline/compute-deadlines.ts";
import { make } from "../page/element.ts";
import { shownDay } from "../page/shown-day.ts";

type Move = MovesShown["moves"][number];
type Named = Move["told"]["withoutMail"];

/** More names than this are folded away under their number. */
const mostNames = 5;

/** All names, behind a press where there are many. */
function list(heading: string, { count, names }: Named): HTMLElement {
  if (count <= mostNames) return make("p", "", `${heading}: ${names.join("; ")}.`);
  const details = make("details", "", "");
  const lines = make("ul", "", "");
  lines.append(...names.map((name) => make("li", "", name)));
  details.append(make("summary", "", heading), lines);
  return details;
}

function toldText({ told }: Move): HTMLElement {
  if (told.count === 0) return make("p", "", "Không có đơn vị nào phải báo.");
  const kinds = told.kinds.map(({ kind, count }) => `${count} ${kind}`).join(", ");
  return list(`Phải báo ${told.count} đơn vị (${kinds})`, told);
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
    toldText(move),
    ...(told.withoutMail.count === 0
      ? []
      : [list(`Chưa có địa chỉ email (${told.withoutMail.count})`, told.withoutMail)]),
  );
  return card;
}
