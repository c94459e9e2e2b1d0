import { organName, organOfNumber } from "../../said/document-issuer.ts";

/** The body whose letters stand in a paper's own symbol; undefined where they are nobody's that is known. */
export function organFullName(number: string): string | undefined {
  const organ = organOfNumber(number);
  return organ === undefined ? undefined : organName(organ);
}
