import type { Ports } from "../../ports/ports.ts";

/** *Việc của đơn vị tôi*: opens the page in which somebody of a unit sees its part and reports. */
export function showUnitPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("viec-don-vi", "Việc của đơn vị tôi");
}

/** *Nhận báo về*: opens the page in which the desk takes over what units reported. */
export function showReturnsPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("nhan-bao-ve", "Nhận báo về");
}
