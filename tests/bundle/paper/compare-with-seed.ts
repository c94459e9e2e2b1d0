import type { Seed } from "./seed-text.ts";

/** Paragraphs that are read one after the other; the two columns of a signature may be read in either order. */
type Lanes = readonly (readonly string[])[];

/** The longest paragraph that a scan broke was broken into this many lines. */
const mostLines = 4;

/**
 * Parts a paper into its running text and its signatures: recipients in the left column, and in the right one what
 * stands above the signer's name.
 */
function partsOf(paper: readonly string[], signers: ReadonlySet<string>): readonly Lanes[] {
  const parts: Lanes[] = [];
  let rest = paper;
  for (;;) {
    const from = rest.indexOf("Nơi nhận:");
    if (from < 0) return [...parts, [rest]];
    const right = rest.findIndex((line, index) => index > from && !line.startsWith("- "));
    const name = rest.findIndex((line, index) => index >= right && signers.has(line));
    const columns = [rest.slice(from, right), rest.slice(right, name + 1)] as const;
    const mixed = columns[0].length < 2 || columns[1].some((line) => line.startsWith("- "));
    if (right < 0 || name < 0 || mixed) return [...parts, [rest]];
    parts.push([rest.slice(0, from)], columns);
    rest = rest.slice(name + 1);
  }
}

interface Match {
  readonly lines: number;
  readonly beyond: string;
}

/** How many of the next seed lines this paragraph holds, and what it has behind them; undefined when it is another one. */
function matchAt(paragraph: string, lines: readonly string[], allowed: readonly string[]): Match | undefined {
  for (let count = Math.min(mostLines, lines.length); count > 0; count -= 1) {
    const text = lines.slice(0, count).join(" ");
    if (paragraph === text) return { lines: count, beyond: "" };
    const behind = allowed.find((extra) => paragraph === `${text}${extra}`);
    if (behind !== undefined) return { lines: count, beyond: behind };
  }
  return allowed.includes(paragraph) ? { lines: 0, beyond: paragraph } : undefined;
}

/**
 * Reads a paper against its seed, paragraph by paragraph and in order.
 * @param paper folded paragraphs
 * @param signers folded names of those who sign
 * @returns one sentence per paragraph that lacks, is too many, or is allowed but never used; empty when they agree
 */
export function differences(
  seed: Seed,
  paper: readonly string[],
  signers: ReadonlySet<string>,
): readonly string[] {
  const found: string[] = [...seed.unused.map((entry) => `listed but not in the seed: ${entry}`)];
  const used = new Set<string>();
  let at = 0;
  for (const lanes of partsOf(paper, signers)) {
    const heads = lanes.map(() => 0);
    const left = () => lanes.findIndex((lane, index) => (heads[index] ?? 0) < lane.length);
    while (left() >= 0) {
      const tried = lanes.map((lane, index) => {
        const paragraph = lane[heads[index] ?? 0];
        return paragraph === undefined ? undefined : matchAt(paragraph, seed.lines.slice(at), seed.beyond);
      });
      const best = tried.reduce((a, b) => ((b?.lines ?? -1) > (a?.lines ?? -1) ? b : a), undefined);
      const lane = best === undefined ? left() : tried.indexOf(best);
      const paragraph = lanes[lane]?.[heads[lane] ?? 0] ?? "";
      if (best === undefined) {
        // The seed's paragraph that stands here may only come later; else the paper has one it must not have.
        const later = lanes.some((each, index) => each.slice(heads[index]).includes(seed.lines[at] ?? ""));
        if (at < seed.lines.length && !later) {
          found.push(`not in the paper: ${seed.lines[at]}`);
          at += 1;
          continue;
        }
        found.push(`not in the seed: ${paragraph}`);
      } else {
        at += best.lines;
        if (best.beyond !== "") used.add(best.beyond);
      }
      heads[lane] = (heads[lane] ?? 0) + 1;
    }
  }
  found.push(...seed.lines.slice(at).map((line) => `not in the paper: ${line}`));
  found.push(...seed.beyond.filter((text) => !used.has(text)).map((text) => `allowed but unused: ${text}`));
  return found;
}
