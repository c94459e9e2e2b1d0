import { make } from "../page/element.ts";
import { link } from "../page/link.ts";

/** A paper that was made, with the way to it. */
export function paperLine({
  title,
  link: address,
}: {
  readonly title: string;
  readonly link: string;
}): HTMLLIElement {
  const line = make("li", "", `${title}: `);
  const way = link(address, "Mở văn bản");
  way.setAttribute("aria-label", `Mở văn bản: ${title}`);
  line.append(way);
  return line;
}
