import type { Owed } from "../../tracking/owed/owed.ts";

/** How the units of an office stand with what they owe in its campaign. */
export interface TrackingCounts {
  readonly owed: number;
  readonly onTime: number;
  readonly late: number;
  /** Not received, and the day has gone by. */
  readonly missing: number;
  /** Not received, and nothing is due yet. */
  readonly open: number;
}

/** Counts obligations; each is counted in exactly one of the four ways. */
export function trackingCounts(owed: readonly Pick<Owed, "state">[]): TrackingCounts {
  const of = (...states: readonly Owed["state"][]): number =>
    owed.filter(({ state }) => states.includes(state)).length;
  return {
    owed: owed.length,
    onTime: of("đúng hạn"),
    late: of("trễ hạn"),
    missing: of("quá hạn"),
    open: of("chờ hướng dẫn", "chưa đến hạn", "sắp đến hạn", "trả lại", "không còn phải nộp"),
  };
}

/** “phải nộp 12, đúng hạn 10, trễ hạn 1, quá hạn chưa nộp 1, chưa đến hạn 0” */
export const countsText = ({ owed, onTime, late, missing, open }: TrackingCounts): string =>
  `phải nộp ${owed}, đúng hạn ${onTime}, trễ hạn ${late}, quá hạn chưa nộp ${missing}, chưa đến hạn ${open}`;
