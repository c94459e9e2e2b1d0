import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { PaperFile, StoredPaper } from "../../ports/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { maybeTwice } from "../template/second-file.ts";

/** What to do when the stored file cannot be reached: ask the clerk, give up, or make a new file in its place. */
export type WhenForeign = "ask" | "refuse" | "replace";

export type Stored =
  | {
      readonly ok: true;
      readonly stored: StoredPaper;
      /** What the clerk should know of the file; "" for nothing. */
      readonly note: string;
    }
  | { readonly ok: false; readonly message: string };

function foreign(title: string, maker: string, user: string): string {
  const gone = "đã bị xóa hoặc chuyển đi, hoặc do bản gốc của sổ này tạo ra";
  const whose = maker === "" || maker === user ? gone : `là của ${maker}`;
  return `Tệp của văn bản ${inQuotes(title)} ${whose}; sổ chỉ ghi được vào tệp do chính người chạy lệnh tạo ra.`;
}

/**
 * Stores a paper: into its own file when it was made before, else into a new one. A run that broke off before it
 * could register its file finds that file again by the paper's key; where it does not, the clerk is told of a possible second one.
 * @param title what people call the paper
 */
export function storePaper(
  ports: Ports,
  { row, mayHaveFile }: { readonly row: PaperRow | undefined; readonly mayHaveFile: boolean },
  file: PaperFile,
  title: string,
  whenForeign: WhenForeign,
): Stored {
  const { papers, screen, user } = ports;
  const create = (note: string): Stored => ({ ok: true, stored: papers.create(file), note });
  if (!mayHaveFile) return create("");
  const known = row?.values.fileId ?? "";
  const id = known === "" ? papers.find(file.key)?.id : known;
  if (id === undefined) return create(maybeTwice(file.name));
  const updated = papers.update(id, file);
  if (!("refused" in updated)) return { ok: true, stored: updated, note: "" };

  const message = foreign(title, row?.values.maker ?? "", user.email());
  const replace =
    whenForeign === "replace" ||
    (whenForeign === "ask" &&
      screen.confirm(
        "Tệp của người khác",
        `${message}\n\nChọn “Có” để tạo tệp mới thay vào Sổ văn bản; chọn “Không” để dừng và nhờ người đó chạy lệnh.`,
      ));
  if (replace) return create("");
  return { ok: false, message: `${message} Nhờ người đó chạy lệnh, hoặc chạy lại và chọn tạo tệp mới.` };
}
