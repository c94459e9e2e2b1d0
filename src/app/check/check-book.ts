import { checkedTables } from "../../core/book/parsed-book.ts";
import { uncheckedCard, uncheckedText } from "../../core/checks/unchecked.ts";
import { nextStep, setUpFirst } from "../../core/office/next-step.ts";
import type { Finding, Severity } from "../../core/table/finding.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { logged } from "../book/write-log.ts";
import { stalePapers } from "../paper/stale-papers.ts";
import { allFindings } from "./list-findings.ts";
import { showFindings } from "./show-findings.ts";
import { showFindingsPage } from "./show-findings-page.ts";
import { takePasted } from "./take-pasted.ts";

/** “2 lỗi, 1 cảnh báo, 0 gợi ý” */
function countText(findings: readonly Finding[]): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return `${count("lỗi")} lỗi, ${count("cảnh báo")} cảnh báo, ${count("gợi ý")} gợi ý`;
}

/** That cells of these sheets could not be coloured; "" for none. */
const unmarked = (sheets: readonly string[]): string =>
  sheets.length === 0
    ? ""
    : `Không tô màu được ô ở trang ${sheets.join(", ")}: trang được bảo vệ, tài khoản của anh/chị không sửa được.`;

/** *Kiểm tra dữ liệu*: checks the whole book, shows every finding at its place, and opens the page that leads through them. */
export function checkAndShow(ports: Ports): void {
  const checked = alone(ports, () => {
    const keyed = fillKeys(ports, openBook(ports, new Set([...checkedTables, "results"])));
    const read = takePasted(ports, keyed);
    const lacking = nextStep(read.book, ["office", "campaign", "milestone"]);
    if (lacking === setUpFirst) {
      ports.screen.toast(lacking);
      return;
    }
    const today = ports.clock.now().day;
    const findings = allFindings(read, today);
    const stale = stalePapers(read.book, today);
    const standing = findings.filter((finding) => finding.waiver === "");
    const accepted = findings.length - standing.length;
    const counts = `${countText(standing)}${accepted === 0 ? "" : `; ${accepted} điều đã được chấp nhận`}`;
    const entry = { what: "Kiểm tra dữ liệu", place: "cả sổ", before: "", after: counts };
    const besides = [stale.change, logged(ports, [entry])];
    const { conflicts, shut } = showFindings(ports, read.book, findings, besides);
    const found = findings.some(({ rule }) => rule !== uncheckedCard.id);
    const well =
      findings.length === 0 ? "Không có gì phải sửa." : "Trong những gì kiểm tra được không có gì phải sửa.";
    const outcome = found ? `${counts}. Xem trang Kết quả kiểm tra.` : lacking === "" ? well : lacking;
    const gaps = uncheckedText(standing);
    const old =
      stale.count === 0 ? "" : ` ${stale.count} văn bản đã cũ so với dữ liệu, xem trang Sổ văn bản.`;
    const left = conflictText([...read.unkeyed, ...conflicts]);
    ports.screen.toast(
      ["Kiểm tra xong:", `${outcome}${old}`, gaps, unmarked(shut), left]
        .filter((part) => part !== "")
        .join(" "),
    );
  });
  if (checked !== undefined) showFindingsPage(ports);
}
