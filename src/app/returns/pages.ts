import type { Ports } from "../../ports/ports.ts";
import { verb } from "../door/verb.ts";

/** *Việc của đơn vị tôi*: opens the page in which somebody of a unit sees its part and reports. */
export function showUnitPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("viec-don-vi", "Việc của đơn vị tôi");
}

/** *Nhận báo về*: opens the page in which the desk takes over what units reported. */
export function showReturnsPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("nhan-bao-ve", "Nhận báo về");
}

/** The same from another page, which it then replaces. */
export const returnsShow = verb({
  name: "returns.show",
  fields: {},
  locked: false,
  run: (ports) => {
    showReturnsPage(ports);
    return { ok: true, value: null };
  },
});
