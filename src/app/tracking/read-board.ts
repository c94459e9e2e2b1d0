import { readSettings } from "../../core/book/office-settings.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { listBoard } from "../../core/tracking/board/list.ts";
import { type BoardModel, boardModel } from "../../core/tracking/board/model.ts";
import { owedNow } from "../../core/tracking/owed/owed-now.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import { verb } from "../door/verb.ts";
import { owedTables } from "./update-tracking.ts";

export interface ReadBoard {
  readonly book: ParsedBook;
  readonly model: BoardModel;
}

/** Reads what the book owes today and counts it; writes nothing. */
export function readBoard(ports: BookPorts & Pick<Ports, "clock">): ReadBoard {
  const { book } = openBook(ports, owedTables);
  const { day } = ports.clock.now();
  const { latenessIn } = readSettings(book);
  return { book, model: boardModel(owedNow(book, day), day, book, latenessIn) };
}

export const boardRead = verb({
  name: "board.read",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: listBoard(readBoard(ports).model) }),
});
