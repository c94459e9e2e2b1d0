/** Lines of a cell, without the dashes and closing marks that clerks type. */
export function linesOf(cell: string): readonly string[] {
  return cell
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*[-–+•]\s*/u, "").replace(/[\s.;]+$/u, ""))
    .filter((line) => line !== "");
}

/** Names of a cell, parted by “;” or on lines of their own, without the dashes, numbers and closing marks that clerks type. */
export function namesOf(cell: string): readonly string[] {
  return cell
    .split(/[;\n]/u)
    .map((name) => name.trim().replace(/^(?:[-–+•]|\d{1,2}[.)])\s*|[\s.,]+$/gu, ""))
    .filter((name) => name !== "");
}
