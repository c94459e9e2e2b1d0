import Docxtemplater from "docxtemplater";
import type PizZip from "pizzip";

/** A tag in the template, as docxtemplater hands it on; `offset` counts characters of text within its part. */
export interface EnginePart {
  readonly value: string;
  readonly module?: string;
  readonly offset: number;
}

/**
 * Docxtemplater as we use it; compiles the template at once.
 * @param missing told of each tag without a value and of its part's path; nothing is printed for it
 * @throws docxtemplater's errors, which `problemsOf` puts into words
 */
export const templateEngine = (zip: PizZip, missing: (part: EnginePart, path: string) => void) =>
  new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser,
    modules: [
      {
        name: "MissingValues",
        nullGetter: (part: EnginePart, _scopes: unknown, file?: { readonly filePath: string }): string => {
          missing(part, file?.filePath ?? "");
          return "";
        },
      },
    ],
  });

/**
 * Own fields of the data only, so that {constructor} has no value. A raw tag {@x} is refused: it would put a clerk's
 * text into the file as Word's own code.
 */
function parser(tag: string, meta?: { readonly tag?: EnginePart }) {
  if (meta?.tag?.module === "rawxml") throw new Error(`raw tag ${tag}`);
  const get = (scope: object): unknown => Object.getOwnPropertyDescriptor(scope, tag)?.value;
  return { get };
}
