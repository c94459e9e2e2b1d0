import { type Handed, handedSchema } from "../../core/levels/handed.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { takeBack } from "../campaign/take-back.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { linkChange, linkOf, linkStates } from "./link-rows.ts";
import { keyOfPart, partsOf, takeTables } from "./preview-take.ts";

/**
 * Takes back what came with a handed campaign, the office's own part first, as long as nobody touched a row of it. A run that
 * broke off goes on where it was. Called by whoever holds the book alone.
 */
function undoTake(ports: Ports, handed: Handed): Answer<{ readonly message: string }> {
  const { book } = openBook(ports, takeTables);
  const title = handed.campaign.cells["title"] ?? "";
  const known = linkOf(book, handed);
  if (known === undefined)
    return {
      ok: false,
      message: `Sổ chưa nhận ${quoted(title)} từ tệp này, hoặc đã bỏ rồi; không có gì để hoàn tác.`,
    };
  const { link } = known;
  for (const start of [...partsOf(handed, link)].reverse()) {
    const key = keyOfPart(start, link);
    if (!openBook(ports, new Set(["campaigns"])).book.campaigns.rows.some(({ values }) => values.key === key))
      continue;
    const back = takeBack(ports, start, key);
    if (!back.ok) return back;
  }
  writeSheet(ports, linkChange(ports, openBook(ports, takeTables).book, link, linkStates.undone));
  return {
    ok: true,
    value: { message: `Đã bỏ ${quoted(title)} của cấp trên cùng phong trào của cơ quan bên dưới.` },
  };
}

export const levelsUndo = verb({
  name: "levels.undo",
  fields: { handed: handedSchema },
  locked: true,
  run: (ports, { handed }) => undoTake(ports, handed),
});
