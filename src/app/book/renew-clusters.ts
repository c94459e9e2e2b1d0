import { type ClusterProposal, proposeClusters } from "../../core/office/cluster-proposal.ts";
import { nextStep } from "../../core/office/next-step.ts";
import { clusterMembers } from "../../core/tables/office/cluster-members.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "./alone.ts";
import { fillKeys } from "./fill-keys.ts";
import { openBook } from "./read/open-book.ts";
import { conflictText } from "./write/conflict-text.ts";
import { makeMissing } from "./write/make-missing.ts";
import { writeSheets } from "./write/write-sheets.ts";
import { logged } from "./write-log.ts";

const { sheet, columns } = clusterMembers;
const needed = ["cluster", "year", "unit"] as const;

function question({ year, former, rows }: ClusterProposal): string {
  const clusters = new Set(rows.map(({ cluster }) => cluster)).size;
  const whence =
    former === null
      ? "theo cột Cụm/khối ở trang Đơn vị"
      : `theo năm ${former} và cột Cụm/khối ở trang Đơn vị`;
  return `Thêm ${rows.length} dòng của năm ${year} vào trang ${sheet}, ${whence}: ${clusters} cụm, khối?\n\nDòng đã có giữ nguyên. Vai trò để trống, chọn cụm trưởng, cụm phó của năm sau khi thêm.`;
}

/**
 * *Cụm theo năm*: makes the sheet where it is missing, offers the rows that the year of the newest campaign lacks, and takes
 * the clerk there. Service calls: a constant, however many rows.
 */
export function renewClusters(ports: Ports): void {
  alone(ports, () => ports.screen.toast(renewed(ports)));
}

/** Called by whoever holds the book alone. @returns what the clerk is told */
function renewed(ports: Ports): string {
  const { screen, workbook, clock } = ports;
  const opened = openBook(ports, new Set(["campaigns", "units", "clusterMembers"]));
  const lacking = nextStep(opened.book, ["office"]);
  if (lacking !== "") return lacking;
  const { book, unkeyed } = fillKeys(ports, opened);
  const table = book.clusterMembers;
  const missing = table.header.length === 0 ? [] : needed.filter((key) => !table.columns.at.has(key));
  if (missing.length > 0) {
    const headers = missing.map((key) => `“${columns[key].header}”`).join(", ");
    return `Trang ${sheet} thiếu cột ${headers}. Chạy Thi đua › Thiết lập sổ rồi làm lại.`;
  }
  makeMissing(ports, table);
  workbook.setShown([sheet], true);
  const proposal = proposeClusters(book, clock.now().day);
  const { year, rows } = proposal;
  const wanted = rows.length > 0 && screen.confirm(sheet, question(proposal));
  const last = table.rows[table.rows.length - 1]?.at ?? 1;
  if (!wanted) {
    screen.goTo(sheet, last, 1);
    const nothing = `Năm ${year}: không có đơn vị nào cần thêm. Ghi cụm, khối ở đây hoặc ở cột Cụm/khối của trang Đơn vị.`;
    return [rows.length === 0 ? nothing : "Chưa thêm dòng nào.", conflictText(unkeyed)].join(" ").trim();
  }
  const [written] = writeSheets(ports, [
    {
      table,
      // Another clerk may have entered the year meanwhile.
      added: (now) => {
        const there = new Set(
          now.rows.flatMap(({ values }) => (values["year"] === year ? [values["unit"]] : [])),
        );
        return rows.filter(({ unit }) => !there.has(unit)).map((row) => ({ ...row }));
      },
    },
    logged(ports, [{ what: sheet, place: sheet, before: "", after: `năm ${year}: ${rows.length} dòng` }]),
  ]);
  screen.goTo(sheet, last + 1, 1);
  const count = written?.added.length ?? 0;
  const said = `Đã thêm ${count} dòng của năm ${year}. Tiếp theo: chọn cụm trưởng, cụm phó ở cột Vai trò.`;
  return `${said} ${conflictText([...unkeyed, ...(written?.conflicts ?? [])])}`.trim();
}
