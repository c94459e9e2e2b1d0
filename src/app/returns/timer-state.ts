import * as z from "zod/mini";
import { readJson } from "../../core/returns/cells-json.ts";
import type { Ports } from "../../ports/ports.ts";

/** Where the book remembers who takes over by itself. */
export const takeTimerKey = "tu-nhan-bao-ve";

const memo = z.object({ who: z.string(), at: z.string() });

/** Whether reports without a finding are taken over by themselves, and in whose name. */
export interface TakeTimerState {
  readonly on: boolean;
  readonly who: string;
  /** “05/03/2026 08:00:00” */
  readonly at: string;
  readonly mine: boolean;
}

const readMemo = ({ memo: store }: Pick<Ports, "memo">) => readJson(memo, store.get(takeTimerKey) ?? "");

export function takeTimerState(ports: Pick<Ports, "memo" | "user">): TakeTimerState {
  const known = readMemo(ports);
  if (known === undefined) return { on: false, who: "", at: "", mine: false };
  return { on: true, ...known, mine: known.who === ports.user.email() };
}
