import type { Book } from "../../book/model/book-model.ts";
import { wasRead } from "../../book/model/file-sheet.ts";
import type { TabHead } from "../protocol.ts";

/** The strip of tabs, in the order of the book. No sheet is read for it. */
export const tabHeads = ({ sheets }: Book): readonly TabHead[] =>
  sheets.map((sheet) => {
    const colour = wasRead(sheet) ? sheet.layout.tabColour : sheet.file?.saidColour;
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "visible",
      ...(colour === undefined ? {} : { colour }),
    };
  });
