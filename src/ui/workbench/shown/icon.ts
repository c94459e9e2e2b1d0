/** Lines of each picture in a square of 24, drawn with a pen of 2: signs of a font are not on every machine. */
const lines = {
  all: "M4 6h16M4 12h16M4 18h16",
  add: "M12 5v14M5 12h14",
  play: "M7 4l12 8-12 8z",
  open: "M3 6h6l2 3h10v10H3z",
  folder: "M3 6h6l2 3h10v10H3z",
  up: "M12 19V6M6 12l6-6 6 6",
  book: "M4 5h16v14H4zM4 10h16M9 10v9",
} as const;

/** A picture beside words that say the same: nothing to read out. */
export function icon(name: keyof typeof lines): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  picture.classList.add("sign");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", lines[name]);
  picture.append(path);
  return picture;
}
