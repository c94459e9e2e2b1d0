import type { Host } from "./host.ts";

/** A page of the host as google.script.run sees it. */
export interface HostPage {
  run(functionName: string, ...args: readonly unknown[]): unknown;
}

/**
 * Calls a public function under the rules of google.script.run (platform.md §5.1): a function or a Date among the
 * arguments is refused, a Date anywhere in the answer turns the whole answer into null, undefined becomes null.
 * Names ending in "_" are private.
 */
export function hostPage(host: Host): HostPage {
  return {
    run(functionName, ...args) {
      if (functionName.endsWith("_")) throw new Error(`Script function not found: ${functionName}`);
      if (args.some(isIllegal)) throw new TypeError("Failed due to illegal value in property: 0");
      const result = host.call(functionName, ...args.map(asJson));
      return isIllegal(result) ? null : asJson(result);
    },
  };
}

function asJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * Dates and functions at any depth; a cycle ends the search as illegal. It leans on nothing outside itself: pages in a browser
 * are given its text (local/workbench/page-frame.ts).
 */
export function isIllegal(value: unknown): boolean {
  const path = new Set<object>();
  const search = (part: unknown): boolean => {
    if (typeof part === "function" || Object.prototype.toString.call(part) === "[object Date]") return true;
    if (typeof part !== "object" || part === null) return false;
    if (path.has(part)) return true;
    path.add(part);
    const found = Object.values(part).some(search);
    path.delete(part);
    return found;
  };
  return search(value);
}
