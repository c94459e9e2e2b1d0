import { attributeOf, walkXml } from "../../opc/walk-xml.ts";
import { type Look, lookIn, type Styles } from "./styles.ts";

/** Characters of one look. */
export interface FormRun {
  readonly font: string;
  readonly size: number;
  readonly text: string;
}

export interface FormParagraph {
  /** Counted from 1 within the part. */
  readonly paragraph: number;
  readonly align: string;
  readonly inTable: boolean;
  /** Whether a field that prints the page's number stands in it. */
  readonly numbersPages: boolean;
  readonly runs: readonly FormRun[];
}

type Growing = { -readonly [K in keyof FormParagraph]: FormParagraph[K] } & { runs: FormRun[] };

/** Word's own size and font where a file says nothing (ECMA-376 part 1, 17.3.2.38). */
const UNSAID = { font: "Times New Roman", size: 10 };
const PAGE_FIELD = /(?:^|\s)PAGE(?:\s|$)/;

/** Every paragraph of a part with the looks that its characters have in the end: their own, their styles', the defaults. */
export function formParagraphs(
  xml: string,
  styles: Styles,
  themes: ReadonlyMap<string, string>,
): readonly FormParagraph[] {
  const made: Growing[] = [];
  const open: { paragraph: Growing; look: Look }[] = [];
  let tables = 0;
  let run: Look = {};
  let inRun = false;
  let within = "";
  walkXml(xml, {
    open(name, tag, empty) {
      const here = open[open.length - 1];
      if (name === "w:tbl") tables += 1;
      else if (name === "w:p") {
        const align = styles.get("")?.align ?? "left";
        const paragraph = {
          paragraph: made.length + 1,
          align,
          inTable: tables > 0,
          numbersPages: false,
          runs: [],
        };
        made.push(paragraph);
        if (!empty) open.push({ paragraph, look: styles.get("") ?? {} });
      } else if (here !== undefined) {
        if (name === "w:pStyle") {
          here.look = styles.get(attributeOf(tag, "w:val")) ?? here.look;
          here.paragraph.align = here.look.align ?? "left";
        } else if (name === "w:jc") here.paragraph.align = attributeOf(tag, "w:val");
        else if (name === "w:r") {
          run = {};
          inRun = true;
        } else if (name === "w:rStyle") run = { ...styles.get(attributeOf(tag, "w:val")), ...run };
        else if (name === "w:fldSimple" && PAGE_FIELD.test(attributeOf(tag, "w:instr")))
          here.paragraph.numbersPages = true;
        else if (inRun) run = { ...run, ...lookIn(name, tag, themes) };
        if (!empty && (name === "w:t" || name === "w:instrText")) within = name;
      }
    },
    close(name) {
      if (name === "w:tbl") tables -= 1;
      if (name === "w:p") open.pop();
      if (name === "w:r") inRun = false;
      if (name === within) within = "";
    },
    text(text) {
      const here = open[open.length - 1];
      if (here === undefined || within === "") return;
      if (within === "w:instrText") here.paragraph.numbersPages ||= PAGE_FIELD.test(text);
      else here.paragraph.runs.push({ ...UNSAID, ...here.look, ...run, text });
    },
  });
  return made;
}
