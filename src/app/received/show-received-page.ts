import type { Ports } from "../../ports/ports.ts";

/** *Nhận văn bản đến*: papers and their proposals stand in a window, for a sidebar is too narrow for a folder of them. */
export function showReceivedPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showWindow("nhan-van-ban", "Nhận văn bản đơn vị gửi đến");
}
