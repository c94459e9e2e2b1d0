import { templateParts } from "../../core/tables/paper/template-parts.ts";
import { isEmptied, partsOf, type TemplateVersion } from "../../core/tables/paper/template-version.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import { kept, type TemplateBook } from "./office-template.ts";

const columns = Object.keys(templateParts.columns);
/** What makes a row one of a template's stays: lines in which everything is written tell nothing of themselves. */
const empty = { content: "", hash: "", who: "", at: "" };

/** What became of a template that was to be kept. */
type Kept =
  | {
      readonly ok: true;
      /** What of older versions could not be taken out, in a sentence; "" where nothing is left. */
      readonly left: string;
    }
  /** It could not be kept whole; the former one stays in force. */
  | { readonly ok: false; readonly message: string };

/**
 * Makes a template's new version the one in force: its pieces are added, read back, and only when they are whole the
 * older ones are emptied. Killed anywhere and run again, either the old or the new version is in force, never a mixture.
 * @param content base64; "" puts the shipped template in force again
 */
export function keepTemplate(ports: Ports, book: TemplateBook, name: string, content: string): Kept {
  const { at } = book.templateParts.columns;
  if (at.size > 0 && columns.some((key) => !at.has(key))) {
    return {
      ok: false,
      message: `Sổ chưa có đủ trang ẩn ${templateParts.sheet} để lưu mẫu. Chạy Thi đua › Thiết lập sổ rồi làm lại.`,
    };
  }
  const version: TemplateVersion = {
    version: kept(book, name).highest + 1,
    content,
    who: ports.user.email(),
    at: momentText(ports.clock.now()),
  };
  writeSheet(ports, { table: book.templateParts, added: partsOf(name, version) });
  const now = openBook(ports, new Set(["templateParts"])).book;
  if (kept(now, name).inForce?.version !== version.version) {
    return {
      ok: false,
      message: `Chưa lưu trọn được mẫu vào trang ẩn ${templateParts.sheet}; sổ vẫn dùng mẫu trước đó. Chạy lại.`,
    };
  }
  return { ok: true, left: emptyOlder(ports, now, name, version.version) };
}

/**
 * Takes out what lies there of a template beside the version in force.
 * @returns a sentence where somebody was at work there and something may be left; otherwise ""
 */
export function emptyOlder(
  ports: Ports,
  { templateParts: table }: Pick<TemplateBook, "templateParts">,
  name: string,
  inForce: number,
): string {
  const older = new Set(
    table.rows.flatMap(({ at, values }) =>
      values.template === name && values.version !== inForce && !isEmptied(values) ? [at] : [],
    ),
  );
  const { conflicts } = writeSheet(ports, {
    table,
    cells: ({ at }) => (older.has(at) ? empty : undefined),
  });
  return conflictText(conflicts);
}
