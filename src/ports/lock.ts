/** Keeps two commands of two clerks from writing at once. */
export interface Lock {
  /** Runs the work alone; undefined when another command kept the book for longer than the wait. */
  alone<T>(waitMilliseconds: number, work: () => T): { readonly done: T } | undefined;
}
