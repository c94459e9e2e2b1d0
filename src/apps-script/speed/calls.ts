import type { Stage } from "./stage.ts";

/** Does one call and notes how long it took, by its name and the cells it moves. */
export type Time = <R>(method: string, cells: number, act: () => R) => R;

/** Calls of one subject, done over and over; what one call makes, the same trial takes away. */
export type Trial = (stage: Stage, time: Time) => void;

/** Methods of an object by name, each with the arguments it is called with. */
type Calls<T> = {
  readonly [K in keyof T]?: T[K] extends (...args: infer A) => unknown ? Readonly<A> : never;
};

/** Calls each method of the list and notes its time under the name of the service. */
export function callAll<T extends object>(
  time: Time,
  service: string,
  cells: number,
  object: T,
  list: Calls<NoInfer<T>>,
): void {
  // The names are keys of T and the arguments those of its methods: Calls<T> says so.
  const methods = object as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  for (const [name, args] of Object.entries(list as Readonly<Record<string, readonly unknown[]>>))
    time(`${service}.${name}`, cells, () => methods[name]?.(...args));
}

/** Each method by itself, on one cell or on nothing at all. */
export function calls<T extends object>(
  service: string,
  of: (stage: Stage) => T,
  list: Calls<NoInfer<T>>,
): Trial {
  return (stage, time) => callAll(time, service, 1, of(stage), list);
}
