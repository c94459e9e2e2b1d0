import { campaigns } from "../../core/tables/campaign/campaigns.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { openWithKeys } from "../book/fill-keys.ts";
import { writePlan } from "./write-plan.ts";

/** *Tạo kế hoạch*: the plan of the campaign on whose row the clerk stands. */
export function writeSelectedPlan(ports: Ports): void {
  const at = ports.screen.selection();
  if (at === undefined || at.sheet !== campaigns.sheet || at.row < 2) {
    ports.screen.alert("Tạo kế hoạch", `Chọn một dòng ở trang ${campaigns.sheet} rồi chạy lại.`);
    return;
  }
  alone(ports, () => {
    const { book } = openWithKeys(ports, new Set(["campaigns"]));
    const row = book.campaigns.rows.find((candidate) => candidate.at === at.row);
    if (row === undefined) {
      ports.screen.alert(
        "Tạo kế hoạch",
        `Dòng ${at.row} của trang ${campaigns.sheet} đang trống. Chọn dòng của một phong trào.`,
      );
      return;
    }
    const written = writePlan(ports, row.values.key, "ask");
    if (written.ok)
      ports.screen.toast(
        [`Đã tạo ${written.name}. Liên kết ở cột ⚙Văn bản.`, written.changed, written.note]
          .filter((part) => part !== "")
          .join(" "),
      );
    else ports.screen.alert("Tạo kế hoạch", written.message);
  });
}
