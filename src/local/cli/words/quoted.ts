/** A name as it is typed at a command line: in quotes where there are blanks or other signs of the shell's. */
export const quoted = (name: string): string =>
  /^[\p{L}\p{N}\p{M}._/\\:-]+$/u.test(name) ? name : `"${name}"`;
