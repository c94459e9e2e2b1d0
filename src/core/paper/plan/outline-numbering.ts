import type { OutlineRank } from "../../tables/campaign/outline.ts";
import { pointLetter } from "../../text/alphabet.ts";
import { toRoman } from "../../text/roman.ts";

/** The depth at which a rank counts; a rank starts again whenever a shallower one passes. */
const depths: Record<OutlineRank, number> = {
  Điều: 0,
  "phần I": 1,
  "mục 1": 2,
  "mục 1.1": 3,
  "mục 1.1.1": 4,
  "điểm a": 5,
  "gạch -": 6,
  "cộng +": 7,
  đoạn: 8,
};

function mark(rank: OutlineRank, counts: readonly number[]): string {
  const at = (depth: number): number => counts[depth] ?? 0;
  switch (rank) {
    case "Điều":
      return `Điều ${at(0)}.`;
    case "phần I":
      return `${toRoman(at(1))}.`;
    case "mục 1":
      return `${at(2)}.`;
    case "mục 1.1":
      return `${at(2)}.${at(3)}.`;
    case "mục 1.1.1":
      return `${at(2)}.${at(3)}.${at(4)}.`;
    case "điểm a":
      return `${pointLetter(at(5))})`;
    case "gạch -":
      return "-";
    case "cộng +":
      return "+";
    default:
      return "";
  }
}

/** A mục whose parent was left out counts as the first child of an unwritten one: “1.1.”, and the next mục 1 is “2.”. */
function countLeftOut(counts: number[], depth: number): void {
  for (let parent = depths["mục 1"]; parent < depth && depth <= depths["mục 1.1.1"]; parent += 1) {
    counts[parent] = counts[parent] ?? 1;
  }
}

/**
 * The literal mark of each paragraph, in order: numbering is text, because no list of Google Docs or Word knows the
 * dash or the Vietnamese `đ)` (design decision 7).
 */
export function outlineMarks(ranks: readonly OutlineRank[]): readonly string[] {
  const counts: number[] = [];
  return ranks.map((rank) => {
    const depth = depths[rank];
    if (depth <= depths["điểm a"]) {
      countLeftOut(counts, depth);
      counts[depth] = (counts[depth] ?? 0) + 1;
      // Running text and dashes between two points do not start the points again; a shallower rank does.
      counts.length = depth + 1;
    }
    return mark(rank, counts);
  });
}
