import vm from "node:vm";

/** The script's own world: makers of objects that are `instanceof` inside it. */
export interface Realm {
  readonly context: vm.Context;
  /** What `new Date()` reads inside, in milliseconds since 1970: the clock of whoever runs here now. */
  now: () => number;
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
const PRELUDE = new vm.Script(
  `(function (now) {
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
})`,
  { filename: "prelude.js" },
);

/** A bare context: language built-ins and nothing else, as in Apps Script (style.md §6.3). */
export function newRealm(): Realm {
  const context = vm.createContext({});
  const makers = PRELUDE.runInContext(context)(() => realm.now());
  const realm: Realm = { ...nowhere, context, ...makers };
  return realm;
}

const noRun = (): never => {
  throw new Error("no script is running");
};

/** Where a host is between two runs. */
export const nowhere: Realm = {
  context: {},
  now: noRun,
  date: noRun,
  error: noRun,
  array: noRun,
  json: noRun,
};

/** Whether a value is a Date of any realm; `instanceof` is false across realms. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
