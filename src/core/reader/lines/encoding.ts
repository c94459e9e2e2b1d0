import { nfc } from "../../text/fold.ts";
import { readLegacy } from "../../text/legacy.ts";
import { fromTcvn3 } from "../../text/tcvn3.ts";
import { fromVni } from "../../text/vni.ts";
import type { Unsure } from "../reading.ts";
import type { SourceLine } from "./line.ts";

/** So much of a text tells its encoding. */
const SAMPLE = 4000;

/** Letters that neither TCVN3 nor VNI writes so. */
const UNICODE_ONLY = /[ăĂơƠưƯũŨĩĨ\u1ea0-\u1ef9]/u;
const BEYOND_ASCII = /[^\0-\u007f]/u;
const turns = { TCVN3: fromTcvn3, VNI: fromVni, "UTF-8": undefined } as const;

/**
 * A source typed with TCVN3 or VNI fonts read as Unicode, with a note to look at; any other as it stands. Line by line: a paper may
 * have its head in one font and its tables in another. A line of a word or two, “Sè: 96/BC-STP”, goes with the line before it.
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
  const turn = turns[legacy.encoding];
  let goesOn = true;
  const turned = (text: string): string => {
    const clean = nfc(text);
    const lone = readLegacy(clean);
    if (lone?.encoding === legacy.encoding) {
      goesOn = true;
      return lone.text;
    }
    if (UNICODE_ONLY.test(clean)) goesOn = false;
    // Out of its text a soft hyphen, the ư of TCVN3, looks like one.
    return goesOn && turn !== undefined && BEYOND_ASCII.test(text) ? nfc(turn(text.normalize("NFC"))) : clean;
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
