import { readSettings } from "../../core/book/office-settings.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { waitingRows } from "../../core/returns/judging.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { boardDossiers, type DossierLine } from "../../core/tracking/board/dossiers.ts";
import { listBoard } from "../../core/tracking/board/list.ts";
import { type BoardModel, boardModel } from "../../core/tracking/board/model.ts";
import { owedNow } from "../../core/tracking/owed/owed-now.ts";
import type { Ports } from "../../ports/ports.ts";
import { knownSecret } from "../book/book-secret.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import { verb } from "../door/verb.ts";
import { owedTables } from "./update-tracking.ts";

const wanted: ReadonlySet<TableName> = new Set<TableName>([
  ...owedTables,
  "returns",
  "nominations",
  "awards",
]);

export interface ReadBoard {
  readonly book: ParsedBook;
  readonly model: BoardModel;
  /** Reports of units that wait for the desk. */
  readonly waiting: number;
  /** Nominations whose step on hand is late or due soon. */
  readonly dossiers: readonly DossierLine[];
}

/** Reads what the book owes today and counts it; writes nothing. */
export function readBoard(ports: BookPorts & Pick<Ports, "clock" | "memo">): ReadBoard {
  const { book } = openBook(ports, wanted);
  const { day } = ports.clock.now();
  const { latenessIn } = readSettings(book);
  const waiting =
    book.returns.rows.length === 0 ? 0 : waitingRows({ book, secret: knownSecret(ports) }).length;
  const model = boardModel(owedNow(book, day), day, book, latenessIn);
  return { book, model, waiting, dossiers: boardDossiers(book, day) };
}

export const boardRead = verb({
  name: "board.read",
  fields: {},
  locked: false,
  run: (ports) => {
    const { model, waiting, dossiers } = readBoard(ports);
    return { ok: true, value: listBoard(model, waiting, dossiers) };
  },
});
