/** Lines of a cell, without the dashes and closing marks that clerks type. */
export function linesOf(cell: string): readonly string[] {
  return cell
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*[-–+•]\s*/u, "").replace(/[\s.;]+$/u, ""))
    .filter((line) => line !== "");
}
