import type { Shipped } from "../core/shipped/shipped.ts";

/** The rows and days off that ship beside the code. */
export interface ShippedData {
  /** Everything that the build shipped, read anew. */
  read(): Shipped;
}
