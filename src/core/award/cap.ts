import { decimal, type Share } from "./exact-share.ts";

export type Rounding = "down" | "up" | "nearest";

/** How many of a base a cap allows, with the unrounded number, which small units always ask for. */
export interface Cap {
  readonly most: number;
  /** “0,9”: exact up to four decimals. */
  readonly unrounded: string;
}

const rounded: Readonly<Record<Rounding, (value: number) => number>> = {
  down: Math.floor,
  up: Math.ceil,
  nearest: Math.round,
};

/** “làm tròn: lên”; the texts found say nothing of rounding, so down unless the office's row says otherwise. */
export function readRounding(written: string | undefined): Rounding {
  if (/lên|trên/iu.test(written ?? "")) return "up";
  return /gần|thường|0,5/iu.test(written ?? "") ? "nearest" : "down";
}

/** The cap of a share of `base` whole units. */
export function capOf(base: number, share: Share, rounding: Rounding): Cap {
  const parts = base * share.part;
  const unrounded = Math.round((parts * 10_000) / share.of) / 10_000;
  // A whole division stays whole: 0.15 * 20 is 3 and not 2.9999…
  const most = parts % share.of === 0 ? parts / share.of : rounded[rounding](parts / share.of);
  return { most, unrounded: decimal(unrounded) };
}
