import { callAll, type Trial } from "./calls.ts";

/** Protections of a range and of a whole sheet. */
export const protections: Trial = ({ google, book, sheet, cell }, time) => {
  const made = time("Range.protect", 1, () => cell.protect());
  callAll(time, "Protection", 1, made, { setWarningOnly: [true] });
  const { RANGE, SHEET } = google.SpreadsheetApp.ProtectionType;
  const [first] = time("Sheet.getProtections", 1, () => sheet.getProtections(RANGE));
  if (first !== undefined) callAll(time, "Protection", 1, first, { getRange: [] });
  const whole = time("Sheet.protect", 1, () => sheet.protect());
  callAll(time, "Protection", 1, whole, {
    setDescription: ["đo"],
    getDescription: [],
    isWarningOnly: [],
    canEdit: [],
    addEditors: [[google.Session.getEffectiveUser().getEmail()]],
    getEditors: [],
    canDomainEdit: [],
    setUnprotectedRanges: [[cell]],
    getUnprotectedRanges: [],
  });
  callAll(time, "Spreadsheet", 1, book, { getOwner: [], getProtections: [SHEET] });
  callAll(time, "Protection", 1, whole, { remove: [] });
};
