import vm from "node:vm";

/** The script's own world: makers of objects that are `instanceof` inside it. */
export interface Realm {
  readonly context: vm.Context;
  date(ms: number): Date;
  /** A service's exception: an Error with Google's name for it (platform.md §3). */
  error(message: string, name: string): Error;
  array(): unknown[];
  json(text: string): unknown;
}

/**
 * Runs inside the bare context: makers of objects of that realm, and a Date whose "now" is the simulated clock. The new
 * Date shares the old prototype, so `instanceof` and all methods stay as they were.
 */
const PRELUDE = `(function (now) {
  "use strict";
  const Real = Date;
  function SimulatedDate(...parts) {
    if (new.target === undefined) return new Real(now()).toString();
    return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, new.target);
  }
  SimulatedDate.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, "constructor", { value: SimulatedDate, configurable: true, writable: true });
  SimulatedDate.now = () => now();
  SimulatedDate.UTC = Real.UTC;
  SimulatedDate.parse = Real.parse;
  Object.defineProperty(SimulatedDate, "name", { value: "Date" });
  Object.defineProperty(globalThis, "Date", { value: SimulatedDate, configurable: true, writable: true });
  return {
    date: (ms) => new Real(ms),
    error: (message, name) => Object.assign(new Error(message), { name }),
    array: () => [],
    json: (text) => JSON.parse(text),
  };
})`;

/** A bare context: language built-ins and nothing else, as in Apps Script (style.md §6.3). */
export function newRealm(now: () => number): Realm {
  const context = vm.createContext({});
  const makers = vm.runInContext(PRELUDE, context, { filename: "prelude.js" })(now);
  return { context, ...makers };
}

/** Whether a value is a Date of any realm; `instanceof` is false across realms. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
