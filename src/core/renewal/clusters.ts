import type { Day } from "../calendar/day.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { yearOf } from "../tracking/unit/cluster-years.ts";
import type { RowCollector } from "./copied-rows.ts";
import { look } from "./review.ts";

/**
 * Audiences keep the names of their clusters; whose units those are in the new year the office must say where it said so
 * of a year before.
 */
export function tellMissingClusters({ book }: BookFacts, collector: RowCollector, day: Day): void {
  const { clusterMembers } = book;
  const years = clusterMembers.rows.flatMap(({ values: { year } }) => (year === null ? [] : [year]));
  const [year, former] = [yearOf(day), Math.max(...years.filter((each) => each < yearOf(day)))];
  if (years.includes(year) || !Number.isFinite(former)) return;
  const before = `năm ${former}: ${years.filter((each) => each === former).length} dòng`;
  const reason = `Trang Cụm theo năm chưa có dòng nào của năm ${year}, nên cụm, khối đang theo cột Cụm/khối ở trang Đơn vị: chọn Thi đua › Cài đặt › Cụm theo năm.`;
  collector.tell(clusterMembers, "", "", look(before, "", reason));
}
