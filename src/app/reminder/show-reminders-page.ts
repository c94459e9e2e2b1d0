import type { Ports } from "../../ports/ports.ts";

/** *Nhắc việc*: opens the page, which shows first what would be mailed to whom. */
export function showRemindersPage(ports: Ports): void {
  ports.screen.showPage("nhac-viec", "Nhắc việc");
}
