import { isArchive } from "../../facts/recipient-lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

/** The campaign's own “Lưu: VT, …”, with the colon that some leave out; offices file everything with the registry (văn thư). */
export function archiveLine({ book, campaign }: PaperContext): string {
  const own = book.recipients.rows.find(
    ({ values }) =>
      (values.campaign === campaign.values.key || values.campaign === "*") && isArchive(values.name),
  );
  return own === undefined
    ? "Lưu: VT"
    : own.values.name.replace(/^.*?lưu\s*:?\s*/iu, "Lưu: ").replace(/[.;]$/u, "");
}

/** The unit that drafted it, from the archive line: “Lưu: VT, Vụ TĐKT” → “TĐKT”; "" where the line names none. */
export function drafterOf(archive: string): string {
  const [, ...units] = archive.replace(/^.*?lưu\s*:?/iu, "").split(",");
  return /\p{Lu}{2,}/u.exec(units[0] ?? "")?.[0] ?? "";
}
