import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import type { Screen } from "../../ports/screen.ts";
import type { Refused } from "./made-paper.ts";
import { paperWords } from "./paper-words.ts";
import type { WhenForeign } from "./store-paper.ts";

/** What is done where a paper stands already: its file belongs to somebody else, or it has left the office. */
export interface Standing {
  readonly foreign: WhenForeign;
  /** Whether one that has left is made as another edition: the clerk is asked, or it was said before. */
  readonly left: "ask" | "refuse" | "renew";
}

/** Whether a paper is made once more beside one that has left the office. */
export function mayRenew(screen: Screen, latest: PaperRow, { left }: Standing): boolean {
  if (left !== "ask") return left === "renew";
  return screen.confirm(
    "Văn bản đã ban hành",
    `${named(latest)}\n\nChọn “Có” để tạo bản thay thế với dòng và tệp riêng; chọn “Không” để dừng.`,
  );
}

/** “Văn bản “Kế hoạch” đã ban hành (số 12, ngày 25/01/2017), tệp được giữ nguyên.” */
function named(row: PaperRow): string {
  const { state, number, date } = row.values;
  const told = [number === "" ? "" : `số ${number}`, date === "" ? "" : `ngày ${date}`].filter(
    (part) => part !== "",
  );
  return `Văn bản ${paperWords(row)} ${state}${told.length === 0 ? "" : ` (${told.join(", ")})`}, tệp được giữ nguyên.`;
}

/** Why a paper that has left was not made again, and what can be done. */
export function leftAlone(latest: PaperRow): Refused {
  return {
    ok: false,
    message: `${named(latest)} Cần văn bản khác thì tạo bản thay thế: bản mới có dòng và tệp riêng ở Sổ văn bản.`,
  };
}
