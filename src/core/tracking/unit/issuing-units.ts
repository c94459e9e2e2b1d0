/** What of a unit says whom it belongs to. */
interface Below {
  readonly key: string;
  readonly parent: string;
}

/**
 * The unit that issues a campaign and those above it: “tất cả” in its plan does not mean them, for nobody reports to
 * oneself and no office sets its superior a deadline.
 */
export function issuingUnits(units: readonly Below[], issuer: string): ReadonlySet<string> {
  const parents = new Map(units.map(({ key, parent }) => [key, parent]));
  const found = new Set<string>();
  for (let key = issuer; key !== "" && !found.has(key); key = parents.get(key) ?? "") found.add(key);
  return found;
}
