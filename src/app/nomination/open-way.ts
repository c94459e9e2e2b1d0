import { type Way, wayOf, wayTables } from "../../core/nomination/way.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";

/** The book read once for the way of its nominations, every row with its key. Called by whoever holds the book alone. */
export const openWay = (ports: Ports, beside: readonly TableName[] = []): Way =>
  wayOf(fillKeys(ports, openBook(ports, new Set([...wayTables, ...beside]))).book);
