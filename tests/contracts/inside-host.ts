// Bundled by local-host.test.ts and run inside the host's bare context, as the product is.
import { bookZone } from "../../src/apps-script/book-zone.ts";
import { google } from "../../src/apps-script/globals.ts";
import { documentLock } from "../../src/apps-script/lock.ts";
import { scriptMail } from "../../src/apps-script/mail.ts";
import { documentMemo } from "../../src/apps-script/memo.ts";
import { drivePapers } from "../../src/apps-script/papers.ts";
import { sheetsRights } from "../../src/apps-script/people.ts";
import { sheetsScreen } from "../../src/apps-script/screen.ts";
import { driveTemplateDocs } from "../../src/apps-script/template-docs.ts";
import { scriptTimer } from "../../src/apps-script/timer.ts";
import { sheetsWorkbook } from "../../src/apps-script/workbook.ts";
import type { Letter, NotSent } from "../../src/ports/mail.ts";
import type { PaperFile, PaperFolder, PaperRefused, StoredPaper } from "../../src/ports/papers.ts";
import type { KeptSheet, Rights } from "../../src/ports/rights.ts";
import type { Exported, TemplateDoc } from "../../src/ports/template-docs.ts";
import { workbookContract } from "./workbook-contract.ts";

export function workbookRule(name: string): void {
  const services = google();
  const book = services.SpreadsheetApp.getActive();
  workbookContract.find(([rule]) => rule === name)?.[1](sheetsWorkbook(services, book, bookZone(book)));
}

export function findPaper(key: string, folder?: PaperFolder): StoredPaper | undefined {
  return drivePapers(google()).find(key, folder);
}

export function createPaper(file: PaperFile): StoredPaper {
  return drivePapers(google()).create(file);
}

export function updatePaper(id: string, file: PaperFile): StoredPaper | PaperRefused {
  return drivePapers(google()).update(id, file);
}

const templateDocs = () => driveTemplateDocs(google(), drivePapers(google()));

export function findTemplate(key: string): TemplateDoc | undefined {
  return templateDocs().find(key);
}

export function openTemplate(key: string, title: string, bytes: Uint8Array): TemplateDoc {
  return templateDocs().open(key, title, bytes);
}

export function exportTemplate(id: string): Exported {
  return templateDocs().export(id);
}

export function alone(wait: number, work: () => unknown): { readonly done: unknown } | undefined {
  return documentLock(google()).alone(wait, work);
}

export function remaining(): number {
  return scriptMail(google()).remaining();
}

export function send(letter: Letter): NotSent | undefined {
  return scriptMail(google()).send(letter);
}

export function isOn(handler: string): boolean {
  return scriptTimer(google()).isOn(handler);
}

export function switchOn(handler: string): void {
  scriptTimer(google()).switchOn(handler);
}

export function switchOff(handler: string): void {
  scriptTimer(google()).switchOff(handler);
}

export function recall(key: string): string | undefined {
  return documentMemo(google()).get(key);
}

export function remember(key: string, value: string): void {
  documentMemo(google()).set(key, value);
}

export function forget(key: string): void {
  documentMemo(google()).forget(key);
}

export function recallAll(beginning: string): readonly (readonly [string, string])[] {
  return [...documentMemo(google()).all(beginning)];
}

function rights(): Rights {
  const { SpreadsheetApp } = google();
  return sheetsRights(SpreadsheetApp, SpreadsheetApp.getActive());
}

export const bookOwner = (): string => rights().owner();
export const standingRights = (): ReturnType<Rights["standing"]> => rights().standing();
export const keepSheet = (kept: KeptSheet, me: string): readonly string[] => rights().keep(kept, me);
export const releaseSheets = (): ReturnType<Rights["release"]> => rights().release();

export function makeTabs(names: readonly string[]): void {
  const book = google().SpreadsheetApp.getActive();
  for (const [at, name] of [...names].entries()) book.insertSheet(name, at);
}

/** Says, asks and shows everything a screen can; the answer to the question. */
export function speak(): boolean {
  const services = google();
  const screen = sheetsScreen(services, services.SpreadsheetApp.getActive());
  screen.alert("Sổ", "Báo");
  screen.showPage("trang", "Trang");
  screen.showWindow("trang", "Cửa sổ");
  return screen.confirm("Sổ", "Làm chứ?");
}
