import type { Ports } from "../../ports/ports.ts";

/** The page beside the sheet that lists findings, leads to their cells and applies cures. */
const findingsPage = "kiem-tra";

/** *Xem kết quả kiểm tra*: opens the page, which checks and lists by itself. */
export function showFindingsPage(ports: Ports): void {
  ports.screen.showPage(findingsPage, "Kết quả kiểm tra");
}
