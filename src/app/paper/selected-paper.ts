import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { papers as papersTable } from "../../core/tables/paper/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";

/** How what was asked for went, in a sentence. */
export interface Told {
  readonly done: boolean;
  readonly message: string;
}

/** The paper on whose row of *Sổ văn bản* the clerk stands, if it is one. */
function selectedPaper(ports: Ports): PaperRow | undefined {
  const at = ports.screen.selection();
  if (at?.sheet !== papersTable.sheet) return undefined;
  const { papers } = fillKeys(ports, openBook(ports, new Set(["papers"]))).book;
  return papers.rows.find((row) => row.at === at.row && row.values.key !== "");
}

/**
 * Does something with the paper on whose row the clerk stands, while no other command writes, and tells how that went; else
 * she is told where to stand.
 * @param work gives nothing to tell where she said no
 */
export function onSelectedPaper(
  ports: Ports,
  title: string,
  work: (row: PaperRow) => Told | undefined,
): void {
  const elsewhere = `Đứng ở dòng của một văn bản đã tạo tại trang ${papersTable.sheet} rồi chạy lại; chưa ghi gì. Chưa có văn bản nào thì chọn Thi đua › Tạo kế hoạch hoặc Tạo văn bản.`;
  alone(ports, () => {
    const row = selectedPaper(ports);
    const told = row === undefined ? { done: false, message: elsewhere } : work(row);
    if (told?.done === true) ports.screen.toast(told.message);
    else if (told !== undefined) ports.screen.alert(title, told.message);
  });
}
