/** A call of a port: “workbook.read Mốc” the third time. */
export interface CallSeen {
  /** “workbook.read” */
  readonly method: string;
  /** The sheet, key or handler it is about; "" where it is about none. */
  readonly on: string;
  /** How many calls of any port the command had made, this one among them. */
  readonly nth: number;
}

/** What happens at a call: another clerk acts, a service breaks off, Google kills the run. */
export interface Happening {
  readonly before?: (call: CallSeen) => void;
  readonly after?: (call: CallSeen) => void;
}

/** What ends a run from outside: a service that fails, or Google at six minutes. */
class BrokenOff extends Error {}

/** Wraps a port so that each call is noted, and something may happen before or after it. */
export function watched(calls: CallSeen[], { before, after }: Happening) {
  return <P extends object>(name: string, port: P): P =>
    new Proxy(port, {
      get: (target, method) => {
        // A port is an object of functions.
        const plain = Reflect.get(target, method) as (...given: readonly unknown[]) => unknown;
        return (...given: readonly unknown[]): unknown => {
          const [about] = given;
          const call: CallSeen = {
            method: `${name}.${String(method)}`,
            on: typeof about === "string" ? about : "",
            nth: calls.length + 1,
          };
          calls.push(call);
          before?.(call);
          const answer = plain(...given);
          after?.(call);
          return answer;
        };
      },
    });
}

/** The run breaks off here and now. */
export function breakOff(): never {
  throw new BrokenOff("here");
}

/** The run breaks off at this call, before its effect or after it. */
export function breaksOff(at: number, when: "before" | "after"): Happening {
  return {
    [when]: ({ nth }: CallSeen) => {
      if (nth === at) throw new BrokenOff(`call ${at}`);
    },
  };
}

/** Another clerk acts just before this call, once. */
export function actsBefore(at: number, act: () => void): Happening {
  return {
    before: ({ nth }) => {
      if (nth === at) act();
    },
  };
}

/** Runs what may break off; whether it did. */
export function broken(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch (thrown) {
    if (!(thrown instanceof BrokenOff)) throw thrown;
    return true;
  }
}

/** Calls that change something outside the script. */
export function effectsIn(calls: readonly CallSeen[]): readonly CallSeen[] {
  return calls.filter(({ method }) =>
    /\.(?:write\w+|append|appendRow|restoreCell|settle|create|update|send|set|forget|alone)$/u.test(method),
  );
}
