import type { StandingProtection } from "../core/rights/compare.ts";
import type { KeptSheet, Rights } from "../ports/rights.ts";
import type { User } from "../ports/user.ts";
import { core } from "./core.ts";
import { classifyServiceError, inSheet } from "./service-error.ts";
import type {
  GoogleGlobals,
  GoogleProtection,
  GoogleSheet,
  GoogleSpreadsheet,
  GoogleSpreadsheetApp,
} from "./surface.ts";

/** Whoever runs the script; asked once, for it does not change while it runs. */
export function scriptUser({ Session }: Pick<GoogleGlobals, "Session">): User {
  let email: string | undefined;
  return {
    email: () => {
      email ??= Session.getEffectiveUser().getEmail();
      return email;
    },
  };
}

/** By this a protection is known as ours; clerks read it under *Dữ liệu › Bảo vệ trang tính và dải ô*. */
const description = "Sổ Thi đua: chỉ bộ phận thi đua sửa";

const addressesOf = (protection: GoogleProtection): readonly string[] =>
  protection
    .getEditors()
    .map((user) => user.getEmail())
    .filter((mail) => mail !== "");

/** The columns that are open from the second row to the last one of the grid. */
function openOf(protection: GoogleProtection, sheet: GoogleSheet): StandingProtection["open"] {
  const ranges = protection.getUnprotectedRanges();
  const rows = ranges.length === 0 ? 0 : sheet.getMaxRows();
  const numbers = ranges.flatMap((range) => {
    const isWhole = range.getRow() <= 2 && range.getRow() + range.getNumRows() > rows;
    const first = range.getColumn();
    return isWhole ? Array.from({ length: range.getNumColumns() }, (_, at) => first + at) : [];
  });
  return core().columnSpans(numbers);
}

function standingOf(protection: GoogleProtection): StandingProtection {
  const sheet = protection.getRange().getSheet();
  // Whoever may not edit what is protected is refused the list, too.
  const may = protection.canEdit();
  return {
    sheet: sheet.getName(),
    ours: protection.getDescription() === description,
    warningOnly: protection.isWarningOnly(),
    editors: may ? addressesOf(protection) : null,
    domain: may && protection.canDomainEdit(),
    open: openOf(protection, sheet),
  };
}

/** Puts these addresses onto the list, the first of them first; gives those that Google does not take. */
function addEditors(protection: GoogleProtection, addresses: readonly string[]): readonly string[] {
  try {
    protection.addEditors([...addresses]);
    return [];
  } catch (thrown) {
    if (classifyServiceError(thrown) !== "bad-letter") throw thrown;
    const [only, ...more] = addresses;
    if (more.length === 0) return only === undefined ? [] : [only];
    return addresses.flatMap((mail) => addEditors(protection, [mail]));
  }
}

/** Whoever may not edit the sheet cannot put rows in: there must be enough of them. */
function makeRoom(sheet: GoogleSheet, spareRows: number): void {
  if (spareRows === 0) return;
  const rows = sheet.getMaxRows();
  const spare = rows - sheet.getLastRow();
  if (spare < spareRows) sheet.insertRowsAfter(rows, spareRows - spare);
}

function keep(book: GoogleSpreadsheet, kept: KeptSheet, me: string): readonly string[] {
  const sheet = book.getSheetByName(kept.sheet);
  if (sheet === null) return [];
  makeRoom(sheet, kept.spareRows);
  const wanted = [me, ...kept.editors.filter((mail) => mail !== me)];
  // The one that stands, whoever laid it, or a new one, which lets all in until others than these have left its list.
  const protection = sheet.protect();
  protection.setDescription(description);
  const ranges = kept.open.map(({ first, count }) => {
    const [from, to] = [core().columnLetters(first), core().columnLetters(first + count - 1)];
    return sheet.getRange(`${from}2:${to}`);
  });
  if (ranges.length > 0 || protection.getUnprotectedRanges().length > 0)
    protection.setUnprotectedRanges(ranges);
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  // Oneself first: removing a group through which one may edit throws where one is not named beside it.
  const refused = addEditors(protection, wanted);
  const others = addressesOf(protection).filter((mail) => !wanted.includes(core().mailKey(mail)));
  if (others.length > 0) protection.removeEditors(others);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return refused;
}

/** Protections of whole sheets. https://developers.google.com/apps-script/reference/spreadsheet/protection */
export function sheetsRights(app: GoogleSpreadsheetApp, book: GoogleSpreadsheet): Rights {
  const protections = (): GoogleProtection[] => book.getProtections(app.ProtectionType.SHEET);
  return {
    owner: () => book.getOwner()?.getEmail() ?? "",
    standing: () => protections().map(standingOf),
    keep: (kept, me) => inSheet(kept.sheet, () => keep(book, kept, me)),
    release: () => {
      const opened: string[] = [];
      const closed: string[] = [];
      for (const protection of protections()) {
        if (protection.getDescription() !== description) continue;
        const name = protection.getRange().getSheet().getName();
        if (!protection.canEdit()) {
          closed.push(name);
          continue;
        }
        protection.remove();
        opened.push(name);
      }
      return { opened, closed };
    },
  };
}
