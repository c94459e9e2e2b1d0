import { nextStep } from "../../core/office/next-step.ts";
import { plan } from "../../core/paper/plan/plan.ts";
import { campaigns } from "../../core/tables/campaign/campaigns.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { writePapers } from "./write-papers.ts";

const title = "Tạo kế hoạch";

/** *Tạo kế hoạch*: the plan of the campaign on whose row the clerk stands. */
export function writeSelectedPlan(ports: Ports): void {
  const { screen } = ports;
  const at = screen.selection();
  if (at === undefined || at.sheet !== campaigns.sheet || at.row < 2) {
    screen.alert(
      title,
      `Chọn một dòng ở trang ${campaigns.sheet} rồi chạy lại. Chưa có phong trào nào thì chọn Thi đua › Phong trào mới.`,
    );
    return;
  }
  alone(ports, () => {
    const { book } = fillKeys(ports, openBook(ports, new Set(["campaigns"])));
    const lacking = nextStep(book, ["campaign"]);
    if (lacking !== "") {
      screen.alert(title, lacking);
      return;
    }
    const row = book.campaigns.rows.find((candidate) => candidate.at === at.row);
    if (row === undefined) {
      const empty = `Dòng ${at.row} của trang ${campaigns.sheet} đang trống.`;
      screen.alert(title, `${empty} Chọn dòng của một phong trào.`);
      return;
    }
    const asked = { paper: plan.name, campaign: row.values.key, subject: "" };
    for (const written of writePapers(ports, asked, { foreign: "ask", left: "ask" })) {
      if (!written.ok) screen.alert(title, written.message);
      else {
        const said = [
          `Đã tạo ${inQuotes(written.title)}. Liên kết ở cột ⚙Văn bản.`,
          written.changed,
          written.note,
        ];
        screen.toast(said.filter((part) => part !== "").join(" "));
      }
    }
  });
}
