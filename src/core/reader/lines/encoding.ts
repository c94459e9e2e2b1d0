import { nfc } from "../../text/fold.ts";
import { readLegacy } from "../../text/legacy.ts";
import type { Unsure } from "../reading.ts";
import type { SourceLine } from "./line.ts";

/** So much of a text tells its encoding. */
const SAMPLE = 4000;

/**
 * A source typed with TCVN3 or VNI fonts read as Unicode, with a note to look at; any other as it stands. Line by line: a paper may
 * have its head in one font and its tables in another.
 */
export function inUnicode(source: readonly SourceLine[]): {
  readonly source: readonly SourceLine[];
  readonly unsure: readonly Unsure[];
} {
  const sample = nfc(
    source
      .map(({ text, cells }) => cells?.join(" ") ?? text)
      .join("\n")
      .slice(0, SAMPLE),
  );
  const legacy = readLegacy(sample);
  if (legacy === undefined) return { source, unsure: [] };
  const turned = (text: string): string => {
    const clean = nfc(text);
    const lone = readLegacy(clean);
    return lone?.encoding === legacy.encoding ? lone.text : clean;
  };
  const why = `Văn bản gõ bằng bảng mã ${legacy.encoding}, đã đọc sang Unicode; xem lại các chữ.`;
  return {
    source: source.map((line) => ({
      ...line,
      text: turned(line.text),
      ...(line.cells === undefined ? {} : { cells: line.cells.map(turned) }),
    })),
    unsure: [{ what: "bảng mã", source: null, why }],
  };
}
