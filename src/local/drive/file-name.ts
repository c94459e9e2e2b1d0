/** Longest stem: with ".docx" and a number it stays under the 255 bytes of common file systems, at 3 bytes a letter. */
const LONGEST = 80;

/**
 * A file name Windows, macOS and Linux all take, from the title of a paper: reserved characters, and “#” and “%”, which mean
 * something else in a link, become "-", no trailing dot or space, never empty. A name already taken gets " (2)", " (3)" …
 */
export function freeFileName(title: string, ending: string, taken: readonly string[]): string {
  const stem = clean(title.replace(/\.(?:docx|xlsx)$/i, "")) || "Không tên";
  let name = `${stem}${ending}`;
  for (let number = 2; taken.includes(name); number += 1) name = `${stem} (${number})${ending}`;
  return name;
}

function clean(title: string): string {
  return title
    .normalize("NFC")
    .replace(/[<>:"/\\|?*#%\p{Cc}]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^[\s.]+|[\s.]+$/g, "");
}
