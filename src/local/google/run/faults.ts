import type { BookEditor } from "../../book/edit/book-editor.ts";

interface FaultPlace {
  /** "Range.setValues", as the meter names it. */
  readonly method: string;
  /** Which call of that method, from 1, counted since the plan was set. */
  readonly nth: number;
}

/** An exception before the effect, or after it (the write is there, the script hears an error: platform.md §11). */
export interface ErrorFault extends FaultPlace {
  readonly when: "before" | "after";
  /** Google's text, English or Vietnamese. */
  readonly message: string;
}

/** Another clerk's hand, between two of our calls. */
export interface EditFault extends FaultPlace {
  readonly when?: "before" | "after";
  readonly edit: (book: BookEditor) => void;
}

export interface ClockFault extends FaultPlace {
  readonly clockJumpMs: number;
}

export type Fault = ErrorFault | EditFault | ClockFault;
export type FaultPlan = readonly Fault[];

/** Counts calls and gives the faults due at this one. */
export interface FaultWatch {
  due(method: string): readonly Fault[];
}

/** Starts counting calls for a plan. */
export function watchFaults(plan: FaultPlan): FaultWatch {
  const counts = new Map<string, number>();
  return {
    due(method) {
      const nth = (counts.get(method) ?? 0) + 1;
      counts.set(method, nth);
      return plan.filter((fault) => fault.method === method && fault.nth === nth);
    },
  };
}
