/** The words of a line as a shell splits it: what stands in double quotes is one. */
export const typedWords = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? "");
