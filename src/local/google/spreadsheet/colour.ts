/** The CSS names a script may use; Google takes all of them, we take those someone will want. */
const NAMED: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
};

/** "#1a73e8", "#fff" or a name as the file's "1A73E8"; undefined for what we do not know. */
export function fileColour(colour: string): string | undefined {
  const long = /^#([0-9a-fA-F]{6})$/.exec(colour)?.[1];
  if (long !== undefined) return long.toUpperCase();
  const short = /^#([0-9a-fA-F]{3})$/.exec(colour)?.[1];
  if (short !== undefined) return [...short.toUpperCase()].map((digit) => digit + digit).join("");
  return NAMED[colour.toLowerCase()];
}
