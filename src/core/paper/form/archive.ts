import { archiveRest } from "../../facts/archive-line.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

/** The campaign's own “Lưu: VT, …”, with the colon that some leave out; offices file everything with the registry (văn thư). */
export function archiveLine({ book, campaign }: PaperContext): string {
  const [own] = book.recipients.rows
    .filter(({ values }) => values.campaign === campaign.values.key || values.campaign === "*")
    .map(({ values }) => archiveRest(values.name))
    .filter((rest) => rest !== undefined && rest !== "");
  return `Lưu: ${own ?? "VT"}`;
}

/** The unit that drafted it, from the archive line: “Lưu: VT, Vụ TĐKT” → “TĐKT”; "" where the line names none. */
export function drafterOf(archive: string): string {
  const [, ...units] = (archiveRest(archive) ?? "").split(",");
  return /\p{Lu}{2,}/u.exec(units[0] ?? "")?.[0] ?? "";
}
