import { type CellStyle, parseThemeColors, resolveThemeColor } from "hucre";
import type { Book } from "../../../book/model/book-model.ts";
import { partText } from "../../../book/parts/part-text.ts";

type Colour = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** The colours by number of ECMA-376 part 1, 18.8.27, from 8 on; 0 to 7 repeat the first eight. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

const themes = new WeakMap<Book, readonly string[]>();

/** The colours of the file's theme; a book without a file names none. */
function themeOf(book: Book): readonly string[] {
  const known = themes.get(book);
  if (known !== undefined) return known;
  const xml = book.file === undefined ? "" : partText(book.file.package, "xl/theme/theme1.xml");
  const colours = xml === "" ? [] : parseThemeColors(xml);
  themes.set(book, colours);
  return colours;
}

/** A colour as six hexadecimal digits; undefined for “automatic” and for one that nothing defines. */
export function cellColour(book: Book, colour: Colour | undefined): string | undefined {
  if (colour === undefined) return undefined;
  const { rgb, theme, indexed, tint } = colour;
  if (rgb !== undefined) return /^[0-9a-f]{6}$/iu.test(rgb) ? rgb.toUpperCase() : undefined;
  if (theme !== undefined) {
    const colours = themeOf(book);
    return theme < colours.length ? resolveThemeColor([...colours], theme, tint).toUpperCase() : undefined;
  }
  if (indexed === undefined) return undefined;
  return INDEXED[indexed < 8 ? indexed : indexed - 8];
}
