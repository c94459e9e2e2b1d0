/**
 * Circles in a graph: each a list of names in which every one leads to the next and the last to the first. Of circles
 * that share a name one is told: when it is gone, the next run tells of what is left.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} graph
 * @returns {string[][]}
 */
export function circles(graph) {
  /** @type {Map<string, "open" | "done">} */
  const seen = new Map();
  /** @type {string[][]} */
  const found = [];
  /** @type {string[]} */
  const path = [];
  const visit = (/** @type {string} */ name) => {
    const state = seen.get(name);
    if (state === "open" && !found.some((circle) => circle.includes(name)))
      found.push(path.slice(path.indexOf(name)));
    if (state !== undefined) return;
    seen.set(name, "open");
    path.push(name);
    for (const next of graph.get(name) ?? []) visit(next);
    path.pop();
    seen.set(name, "done");
  };
  for (const name of graph.keys()) visit(name);
  return found;
}

/** @param {Iterable<readonly [from: string, to: string]>} arrows @returns {Map<string, Set<string>>} */
export function graphOf(arrows) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map();
  for (const [from, to] of arrows) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}
