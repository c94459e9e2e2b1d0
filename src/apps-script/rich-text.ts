import type { RichText } from "../core/text/rich-text.ts";
import type { GoogleRichText } from "./surface.ts";

/**
 * The parts of a cell's text in bold or italic; undefined where it looks the same throughout: a whole cell in bold is how
 * a clerk marks it in the sheet, not how the paper should look.
 */
export function richTextOf(value: GoogleRichText | null): RichText | undefined {
  if (value === null) return undefined;
  const runs = value.getRuns().map((run) => {
    const style = run.getTextStyle();
    return { text: run.getText(), bold: style.isBold() === true, italic: style.isItalic() === true };
  });
  const [first] = runs;
  const even = runs.every(({ bold, italic }) => bold === first?.bold && italic === first.italic);
  return even ? undefined : { runs };
}
