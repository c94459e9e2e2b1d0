import type { Ports } from "../../ports/ports.ts";

/** *Nhận mẫu đơn vị gửi lại*: what units say stands in a window, for a sidebar is too narrow for many of them. */
export function showFormsBackPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showWindow("nhan-mau", "Nhận mẫu đơn vị gửi lại");
}
