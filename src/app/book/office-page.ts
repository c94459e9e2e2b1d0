import type { Ports } from "../../ports/ports.ts";

/** *Bắt đầu*: opens the page on which an office says who it is, and which units it has. */
export function showOfficePage({ screen }: Pick<Ports, "screen">): void {
  screen.showPage("bat-dau", "Bắt đầu");
}
