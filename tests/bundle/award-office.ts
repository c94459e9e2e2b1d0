import { saveBook } from "../../src/local/book/graft/save-book.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { addLateTabs } from "../../src/local/session/sample-rows.ts";
import { awardRows } from "../samples/award-samples.ts";
import { typeLabelled } from "../samples/labelled.ts";
import { LAN, newOffice, type Office, officeOver, START, setUp, twinOf } from "./office.ts";

async function make(): Promise<Book> {
  const office = await newOffice();
  addLateTabs(office.book, awardRows);
  setUp(office.clerk(LAN, {}));
  typeLabelled(office.book, awardRows, START);
  return openBook(await saveBook(office.book));
}

let made: Promise<Book> | undefined;

/** The sample of awards, 120 nominations on their way, as opened from its file: no test sees what another did. */
export async function awardOffice(): Promise<Office> {
  made ??= make();
  return officeOver(twinOf(await made), memoryDrive());
}
