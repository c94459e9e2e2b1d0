/** Figures and words of a rule that an office may change in *Quy tắc* (`tên: giá trị; …`). */
export type Parameters = Readonly<Record<string, string>>;

/** “tỷ lệ tối đa: 15; tính trên: LĐTT” → its names and values, names folded as they are written. */
export function readParameters(text: string): Parameters {
  const pairs = text.split(/[;\n]/u).flatMap((part) => {
    const at = part.indexOf(":");
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}

/** Parameters as *Quy tắc* shows them. */
export function parametersText(parameters: Parameters): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
}
