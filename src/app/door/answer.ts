/** What the door answers to whoever asks, a page or the command line: what was asked for, or a sentence for the clerk. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

/**
 * A value as it arrives, for answers travel as JSON. What JSON would drop or empty (a field that holds undefined, a
 * function, and with its methods a Date, Map or Set) arrives as `never`: nobody can read it until the verb says null.
 */
export type AfterJson<T> = T extends string | number | boolean | null
  ? T
  : T extends (...given: never) => unknown
    ? never
    : { readonly [Key in keyof T]: undefined extends Required<T>[Key] ? never : AfterJson<Required<T>[Key]> };
