import type { Book } from "../../book/model/book-model.ts";
import type { TabHead } from "../protocol.ts";

/** The strip of tabs, in the order of the book. A tab's colour is known once its cells were read. */
export const tabHeads = ({ sheets }: Book): readonly TabHead[] =>
  sheets.map((sheet) => {
    const isRead = sheet.file === undefined || sheet.file.read !== undefined;
    const colour = isRead ? sheet.layout.tabColour : undefined;
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "visible",
      ...(colour === undefined ? {} : { colour }),
    };
  });
