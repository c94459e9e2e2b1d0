import { nextStep } from "../../core/office/next-step.ts";
import { latestEdition } from "../../core/paper/kind/editions.ts";
import { paperKey } from "../../core/paper/kind/paper-kind.ts";
import { plan } from "../../core/paper/plan/plan.ts";
import { campaigns } from "../../core/tables/campaign/campaigns.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { verb } from "../door/verb.ts";
import { paperTitle } from "./register.ts";
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
        const said = [`Đã tạo ${inQuotes(written.title)}.`, written.changed, written.note];
        screen.toast(said.filter((part) => part !== "").join(" "));
        // The first paper of a book makes sheets, and a sheet that is made becomes the one she looks at.
        const now = screen.selection();
        if (now?.sheet !== at.sheet || now.row !== at.row) screen.goTo(at.sheet, at.row, 1);
        screen.showPage("da-tao", "Kế hoạch");
      }
    }
  });
}

/** A paper and the way to it. */
export interface PaperAt {
  readonly title: string;
  readonly link: string;
}

/** The plan of the campaign on whose row the clerk stands, as it was made last; none where she stands elsewhere. */
function selectedPlan(ports: Ports): readonly PaperAt[] {
  const at = ports.screen.selection();
  if (at?.sheet !== campaigns.sheet) return [];
  const { book } = openBook(ports, new Set(["campaigns", "papers"]));
  const row = book.campaigns.rows.find((candidate) => candidate.at === at.row);
  const key = row === undefined ? "" : paperKey(plan, row.values.key, { key: "", label: "" });
  const made = latestEdition(book, key);
  if (made === undefined) return [];
  return [{ title: paperTitle(book.campaigns, made.values), link: made.values.link }];
}

/** *Tạo kế hoạch* ends with the way to what it made: its page asks for it. */
export const planSelected = verb({
  name: "plan.selected",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: selectedPlan(ports) }),
});
