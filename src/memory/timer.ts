import type { Timer } from "../ports/timer.ts";

/** The timed runs of all clerks. */
export interface MemoryTimers {
  /** Who has which function run, in the order they were switched on. */
  on(): readonly { readonly user: string; readonly handler: string }[];
  timerOf(user: string): Timer;
}

export function memoryTimers(): MemoryTimers {
  let on: readonly { readonly user: string; readonly handler: string }[] = [];
  const timerOf = (user: string): Timer => {
    const isOn = (handler: string): boolean =>
      on.some((timer) => timer.user === user && timer.handler === handler);
    return {
      isOn,
      switchOn: (handler) => {
        if (!isOn(handler)) on = [...on, { user, handler }];
      },
      switchOff: (handler) => {
        on = on.filter((timer) => timer.user !== user || timer.handler !== handler);
      },
    };
  };
  return { on: () => on, timerOf };
}
