/** Excel's limits on tab names; Google takes 100 characters of any kind. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

/** Tab names the xlsx can bear, in order; a name that fits stays. The full names are in the state sheet. */
export function fileNames(names: readonly string[]): readonly string[] {
  const given: string[] = [];
  for (const name of names)
    given.push(freeName(clean(name), new Set([...given, ...names.filter(fits)]), fits(name)));
  return given;
}

function fits(name: string): boolean {
  return clean(name) === name;
}

function clean(name: string): string {
  return name.replace(FORBIDDEN, "-").slice(0, LONGEST).replace(/^'|'$/g, "-");
}

function freeName(name: string, taken: ReadonlySet<string>, own: boolean): string {
  if (own || !taken.has(name)) return name;
  let number = 2;
  const numbered = () => `${name.slice(0, LONGEST - 1 - String(number).length)}~${number}`;
  while (taken.has(numbered())) number += 1;
  return numbered();
}
