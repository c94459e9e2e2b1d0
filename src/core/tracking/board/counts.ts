import { type Owed, type OwedState, openStates } from "../owed/owed.ts";

/** How many items stand in each state; the states together are all of them. */
export interface Counts {
  readonly of: Readonly<Record<OwedState, number>>;
  readonly all: number;
  /** All but those that need not be sent any more. */
  readonly owed: number;
  readonly received: number;
  /** Still to be sent, overdue and returned ones among them. */
  readonly open: number;
  /** Share received in whole percent, rounded down so that 100 means all; null where nothing is owed. */
  readonly percent: number | null;
}

export function countOwed(items: readonly Owed[]): Counts {
  const of: Record<OwedState, number> = {
    "chờ hướng dẫn": 0,
    "chưa đến hạn": 0,
    "sắp đến hạn": 0,
    "quá hạn": 0,
    "trả lại": 0,
    "đúng hạn": 0,
    "trễ hạn": 0,
    "không còn phải nộp": 0,
  };
  for (const { state } of items) of[state] += 1;
  const received = of["đúng hạn"] + of["trễ hạn"];
  const owed = items.length - of["không còn phải nộp"];
  return {
    of,
    all: items.length,
    owed,
    received,
    open: owed - received,
    percent: owed === 0 ? null : Math.floor((received * 100) / owed),
  };
}

/** Items by a key, the keys in the order they are first met. */
export function grouped(
  items: readonly Owed[],
  keyOf: (item: Owed) => string,
): ReadonlyMap<string, readonly Owed[]> {
  const groups = new Map<string, Owed[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

export const isOpen = ({ state }: Owed): boolean => openStates.has(state);

/** How many different units the items belong to. */
export function unitCount(items: readonly Owed[]): number {
  return new Set(items.map(({ unit }) => unit.id)).size;
}
