import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { papers as papersTable } from "../../core/tables/paper/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";

/** The paper on whose row of *Sổ văn bản* the clerk stands; else she is told what to select. */
export function selectedPaper(ports: Ports, title: string): PaperRow | undefined {
  const { screen } = ports;
  const at = screen.selection();
  const row =
    at?.sheet === papersTable.sheet
      ? openBook(ports, new Set(["papers"])).book.papers.rows.find((candidate) => candidate.at === at.row)
      : undefined;
  if (row !== undefined && row.values.key !== "") return row;
  screen.alert(
    title,
    `Đứng ở dòng của một văn bản đã tạo tại trang ${papersTable.sheet} rồi chạy lại; chưa ghi gì.`,
  );
  return undefined;
}
