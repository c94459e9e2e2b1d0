import type { Resolution } from "../../calendar/phrase/resolution.ts";

/** Something whose day may hang on others. */
export interface CascadeNode {
  /** As a circle is told: “BTP-DK-DV”, “đợt 1”. */
  readonly name: string;
  /** Where it stands in the book, so that one circle is always told from the same place. */
  readonly order: number;
  /** What its words seem to hang on; may name too much or too little. */
  readonly needs: () => readonly CascadeNode[];
  readonly resolve: () => Resolution;
}

export interface Cascade {
  /** The day of a node, worked out once; the sentence of the circle when it is asked for while it is being worked out. */
  readonly ask: (node: CascadeNode) => Resolution | string;
  /** Whether this sentence tells of a circle. */
  readonly isCircle: (sentence: string) => boolean;
}

/** Deeper than any plan's chain of questions; beyond it what still waits on the path counts as a circle. */
const DEEPEST = 60;
const MOST_NAMED = 12;

function circleSentence(circle: readonly CascadeNode[]): string {
  const first = circle.reduce(
    (least, node, at) => (node.order < (circle[least]?.order ?? 0) ? at : least),
    0,
  );
  const names = [...circle.slice(first), ...circle.slice(0, first + 1)].map((node) => node.name);
  const told = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), "…", names[0]] : names;
  return `Thời hạn tính vòng quanh: ${told.join(" → ")}; ghi một ngày cụ thể ở một chỗ trong vòng này.`;
}

/**
 * Works out nodes that hang on one another, each once. What a node seems to need is worked out before it, on a path of
 * our own instead of the call stack, since a chain may be as long as the sheet.
 */
export function cascade(): Cascade {
  const done = new Map<CascadeNode, Resolution>();
  const path: CascadeNode[] = [];
  const onPath = new Set<CascadeNode>();
  const working: CascadeNode[] = [];
  const circles = new Set<string>();

  const circle = (nodes: readonly CascadeNode[]): string => {
    const sentence = circleSentence(nodes);
    circles.add(sentence);
    return sentence;
  };
  const work = (node: CascadeNode): Resolution => {
    working.push(node);
    const resolution = node.resolve();
    working.pop();
    done.set(node, resolution);
    return resolution;
  };
  const ask = (wanted: CascadeNode): Resolution | string => {
    const known = done.get(wanted);
    if (known !== undefined) return known;
    const since = working.indexOf(wanted);
    if (since >= 0) return circle(working.slice(since));
    if (onPath.has(wanted)) {
      if (working.length <= DEEPEST) return work(wanted);
      // The whole way round: from the wanted node up the path, then on through those that ask.
      const asking = working.slice(working.indexOf(path[path.length - 1] ?? wanted));
      return circle([...path.slice(path.indexOf(wanted), -1), ...asking]);
    }
    const outside = path.length;
    for (let node: CascadeNode | undefined = wanted; node !== undefined; ) {
      if (!onPath.has(node)) path.push(node);
      onPath.add(node);
      const need: CascadeNode | undefined = node
        .needs()
        .find((other) => !done.has(other) && !onPath.has(other));
      if (need === undefined) {
        if (!done.has(node)) work(node);
        onPath.delete(node);
        path.pop();
      }
      node = need ?? (path.length > outside ? path[path.length - 1] : undefined);
    }
    return done.get(wanted) ?? work(wanted);
  };
  return { ask, isCircle: (sentence) => circles.has(sentence) };
}
