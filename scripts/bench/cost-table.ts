import { type Cost, FLUSH, type Source } from "../../src/local/google/run/cost-kinds.ts";
import { COSTS } from "../../src/local/google/run/costs.ts";

function told(source: Source): string {
  return "guess" in source ? `ước: ${source.guess}` : source.measured;
}

function figures({ ms, perCell, kept }: Cost): string {
  const cells = perCell === undefined ? "" : ` + ${perCell} a cell`;
  return `${ms}${cells}${kept === undefined ? "" : `, then ${kept.ms}`}`;
}

/** Each row of the table of costs with who says so, the guesses last. */
export function printCosts(): void {
  const rows = Object.entries({ ...COSTS, "the wait behind writes": FLUSH });
  const isGuess = ([, { source }]: readonly [string, Cost]): boolean => "guess" in source;
  for (const [method, cost] of [...rows.filter((row) => !isGuess(row)), ...rows.filter(isGuess)])
    console.log(`${method.padEnd(40)} ${figures(cost).padEnd(24)} ${told(cost.source)}`);
  const guesses = rows.filter(isGuess).length;
  console.log(`${rows.length} rows in milliseconds, ${guesses} of them guesses`);
}
