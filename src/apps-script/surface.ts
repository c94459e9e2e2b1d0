/**
 * Every Google method this project calls, and no other. Google's own types are assignable to these interfaces
 * (proved in main.ts), and the local host implements them, so the compiler holds both to one list.
 * Reference: https://developers.google.com/apps-script/reference
 */

/** What getValues returns and setValues takes. A date cell is a `Date` of the realm the script runs in. */
export type GoogleCell = string | number | boolean | Date;

/** The text of a cell, or a part of it, with its look. */
export interface GoogleRichText {
  getText(): string;
  getRuns(): GoogleRichText[];
  getTextStyle(): { isBold(): boolean | null; isItalic(): boolean | null };
}

export interface GoogleRange {
  getValues(): GoogleCell[][];
  /** null for a cell that holds no text. */
  getRichTextValues(): (GoogleRichText | null)[][];
  setValues(values: GoogleCell[][]): unknown;
  /** "" for a cell that holds none. References in them follow what they refer to. */
  getFormulas(): string[][];
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getnumberformats */
  getNumberFormats(): string[][];
  getNotes(): string[][];
  setNotes(notes: string[][]): unknown;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getSheet(): GoogleSheet;
  setNumberFormat(format: string): unknown;
  setFontWeight(weight: "bold" | "normal"): unknown;
  setFontColor(colour: string): unknown;
  setBackground(colour: string): unknown;
  /** These tables have the size of the range, or the call throws. */
  setNumberFormats(formats: string[][]): unknown;
  setBackgrounds(colours: string[][]): unknown;
  setFontColors(colours: string[][]): unknown;
  setFontWeights(weights: ("bold" | "normal")[][]): unknown;
  setHorizontalAlignment(alignment: "left" | "center"): unknown;
  breakApart(): unknown;
  setWrap(wrap: boolean): unknown;
  /** Throws on a sheet that has a filter. https://developers.google.com/apps-script/reference/spreadsheet/range#createFilter() */
  createFilter(): unknown;
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#shiftcolumngroupdepthdelta */
  shiftColumnGroupDepth(delta: number): unknown;
  setVerticalAlignment(alignment: "top" | "middle" | "bottom"): unknown;
  setDataValidation(rule: GoogleDataValidation | null): unknown;
  activate(): unknown;
  createTextFinder(text: string): GoogleTextFinder;
  protect(): GoogleProtection;
  addDeveloperMetadata(key: string, value: string, visibility: unknown): unknown;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-finder */
export interface GoogleTextFinder {
  matchCase(matchCase: boolean): GoogleTextFinder;
  matchEntireCell(matchEntireCell: boolean): GoogleTextFinder;
  /** How many cells were changed. */
  replaceAllWith(text: string): number;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export interface GoogleRangeList {
  getRanges(): GoogleRange[];
  setNumberFormat(format: string): unknown;
  setBackground(colour: string): unknown;
  setFontColor(colour: string): unknown;
  setFontWeight(weight: "bold" | "normal"): unknown;
  setFontSize(points: number): unknown;
  setWrap(wrap: boolean): unknown;
  setHorizontalAlignment(alignment: "left" | "center"): unknown;
  setBorder(
    top: boolean,
    left: boolean,
    bottom: boolean,
    right: boolean,
    vertical: boolean,
    horizontal: boolean,
    colour: string,
    style: unknown,
  ): unknown;
}

export interface GoogleChart {
  getChartId(): number | null;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
export interface GoogleChartBuilder {
  asBarChart(): GoogleChartBuilder;
  addRange(range: GoogleRange): GoogleChartBuilder;
  setNumHeaders(headers: number): GoogleChartBuilder;
  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleChartBuilder;
  /** https://developers.google.com/apps-script/chart-configuration-options */
  setOption(option: string, value: unknown): GoogleChartBuilder;
  build(): GoogleChart;
}

/** https://developers.google.com/apps-script/reference/base/user */
export interface GoogleUser {
  getEmail(): string;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export interface GoogleProtection {
  getRange(): GoogleRange;
  getDescription(): string;
  setDescription(description: string): GoogleProtection;
  isWarningOnly(): boolean;
  setWarningOnly(warningOnly: boolean): GoogleProtection;
  /** Whether whoever runs the script may edit what is protected; the owner always may. */
  canEdit(): boolean;
  /** Those of a new protection mirror the file's. The owner is not among them. Throws where one may not edit what is protected. */
  getEditors(): GoogleUser[];
  addEditors(addresses: string[]): GoogleProtection;
  /** Neither the owner nor whoever runs it can be removed; it throws where one's right came from a group that leaves. */
  removeEditors(addresses: string[]): GoogleProtection;
  /** Whether everybody of the owner's organisation may edit. Throws where one may not edit what is protected. */
  canDomainEdit(): boolean;
  /** Throws where the book belongs to no organisation. */
  setDomainEdit(editable: boolean): GoogleProtection;
  getUnprotectedRanges(): GoogleRange[];
  /** Throws for the protection of a range. */
  setUnprotectedRanges(ranges: GoogleRange[]): GoogleProtection;
  remove(): void;
}

export interface GoogleDeveloperMetadata {
  getKey(): string | null;
  getValue(): string | null;
  getLocation(): GoogleDeveloperMetadataLocation;
  setValue(value: string): unknown;
  remove(): void;
}

export interface GoogleDeveloperMetadataLocation {
  /** The whole column the mark stands on; null when it stands on a row, a sheet or the book. */
  getColumn(): GoogleRange | null;
}

export interface GoogleDeveloperMetadataFinder {
  withKey(key: string): GoogleDeveloperMetadataFinder;
  find(): GoogleDeveloperMetadata[];
}

export interface GoogleDataValidation {
  copy(): unknown;
}

export interface GoogleDataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): GoogleDataValidationBuilder;
  requireValueInRange(range: GoogleRange, showDropdown: boolean): GoogleDataValidationBuilder;
  setAllowInvalid(allow: boolean): GoogleDataValidationBuilder;
  setHelpText(text: string): GoogleDataValidationBuilder;
  build(): GoogleDataValidation;
}

export interface GoogleConditionalFormatRule {
  getBooleanCondition(): { getCriteriaValues(): unknown[] } | null;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export interface GoogleConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): GoogleConditionalFormatRuleBuilder;
  setBackground(colour: string): GoogleConditionalFormatRuleBuilder;
  setFontColor(colour: string): GoogleConditionalFormatRuleBuilder;
  setBold(bold: boolean): GoogleConditionalFormatRuleBuilder;
  setRanges(ranges: GoogleRange[]): GoogleConditionalFormatRuleBuilder;
  build(): GoogleConditionalFormatRule;
}

export interface GoogleSheet {
  getName(): string;
  getSheetId(): number;
  /** Row, column and sizes from 1. */
  getRange(row: number, column: number, rows: number, columns: number): GoogleRange;
  /** An address such as "C:C"; the form that names a whole column, which developer metadata asks for. */
  getRange(address: string): GoogleRange;
  /** "B2:B" style addresses; an open end reaches to the last row of the grid. */
  getRangeList(addresses: string[]): GoogleRangeList;
  getDataRange(): GoogleRange;
  getLastRow(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents */
  appendRow(contents: GoogleCell[]): unknown;
  insertRowsAfter(row: number, count: number): unknown;
  insertColumnsAfter(column: number, count: number): unknown;
  deleteRows(row: number, count: number): unknown;
  /** Puts the columns of the range in front of this one, counted before the move; everything on them goes along. */
  moveColumns(columns: GoogleRange, destination: number): void;
  setFrozenRows(rows: number): unknown;
  setFrozenColumns(columns: number): unknown;
  collapseAllColumnGroups(): unknown;
  getFilter(): object | null;
  /** In how many groups a column is. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getcolumngroupdepthcolumnindex */
  getColumnGroupDepth(column: number): number;
  setHiddenGridlines(hidden: boolean): unknown;
  /** Content and looks of every cell; notes, charts and dropdowns stay. */
  clear(): unknown;
  clearNotes(): unknown;
  getCharts(): GoogleChart[];
  newChart(): GoogleChartBuilder;
  insertChart(chart: GoogleChart): void;
  removeChart(chart: GoogleChart): void;
  setColumnWidths(firstColumn: number, count: number, pixels: number): unknown;
  hideColumns(column: number, count: number): unknown;
  hideSheet(): unknown;
  showSheet(): unknown;
  isSheetHidden(): boolean;
  setTabColor(colour: string | null): unknown;
  setName(name: string): unknown;
  copyTo(book: GoogleSpreadsheet): GoogleSheet;
  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder;
  getProtections(type: unknown): GoogleProtection[];
  /** The protection that stands, or a new one: a sheet has one at most. */
  protect(): GoogleProtection;
  getConditionalFormatRules(): GoogleConditionalFormatRule[];
  setConditionalFormatRules(rules: GoogleConditionalFormatRule[]): void;
}

export interface GoogleSpreadsheet {
  getId(): string;
  getSheets(): GoogleSheet[];
  getSheetByName(name: string): GoogleSheet | null;
  /** An address that names its sheet, as "'Mốc'!A:C"; it throws where there is none. */
  getRange(address: string): GoogleRange;
  insertSheet(name: string, index: number): GoogleSheet;
  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#deletesheetsheet */
  deleteSheet(sheet: GoogleSheet): void;
  getActiveRange(): GoogleRange | null;
  /** null for a book in a shared drive. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getowner */
  getOwner(): GoogleUser | null;
  getProtections(type: unknown): GoogleProtection[];
  getSpreadsheetTimeZone(): string;
  setSpreadsheetTimeZone(zone: string): unknown;
  getSpreadsheetLocale(): string;
  setSpreadsheetLocale(locale: string): unknown;
  toast(message: string, title: string, seconds: number): void;
  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder;
  addDeveloperMetadata(key: string, value: string, visibility: unknown): unknown;
}

export interface GoogleMenu {
  addItem(caption: string, functionName: string): GoogleMenu;
  addSeparator(): GoogleMenu;
  /** https://developers.google.com/apps-script/reference/base/menu#addsubmenumenu */
  addSubMenu(menu: GoogleMenu): GoogleMenu;
  addToUi(): void;
}

export interface GoogleHtmlOutput {
  getContent(): string;
  setTitle(title: string): GoogleHtmlOutput;
  setWidth(pixels: number): GoogleHtmlOutput;
  setHeight(pixels: number): GoogleHtmlOutput;
}

export interface GoogleUi {
  createMenu(caption: string): GoogleMenu;
  alert(title: string, message: string, buttons: unknown): unknown;
  showSidebar(page: GoogleHtmlOutput): void;
  showModelessDialog(page: GoogleHtmlOutput, title: string): void;
  readonly ButtonSet: { readonly OK: unknown; readonly YES_NO: unknown };
  readonly Button: { readonly YES: unknown };
}

export interface GoogleSpreadsheetApp {
  getActive(): GoogleSpreadsheet;
  getUi(): GoogleUi;
  flush(): void;
  newDataValidation(): GoogleDataValidationBuilder;
  newConditionalFormatRule(): GoogleConditionalFormatRuleBuilder;
  readonly DeveloperMetadataVisibility: { readonly DOCUMENT: unknown };
  readonly BorderStyle: { readonly SOLID: unknown };
  readonly ProtectionType: { readonly RANGE: unknown; readonly SHEET: unknown };
}

export interface GoogleBlob {
  getName(): string | null;
}

export interface GoogleUtilities {
  /** Bytes are signed, −128…127. The blob must have a name. */
  newBlob(bytes: number[], contentType: string, name: string): GoogleBlob;
  /** Java SimpleDateFormat patterns. */
  formatDate(date: Date, timeZone: string, pattern: string): string;
  parseDate(text: string, timeZone: string, pattern: string): Date;
  sleep(milliseconds: number): void;
}

/** The part of a Drive v3 file resource we send and read. */
export interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  webViewLink?: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  /** In the bin, by itself or with its folder. */
  trashed?: boolean;
}

export interface GoogleDriveFiles {
  list(options: { q: string; fields: string; pageToken?: string }): {
    files?: DriveFile[];
    nextPageToken?: string;
  };
  /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/generateIds */
  generateIds(options: { count: number }): { ids?: string[] };
  create(resource: DriveFile, media?: GoogleBlob | null, options?: { fields: string }): DriveFile;
  update(resource: DriveFile, id: string, media?: GoogleBlob, options?: { fields: string }): DriveFile;
}

export interface GoogleLock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

export interface GoogleProperties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): unknown;
  deleteProperty(key: string): unknown;
  /** A copy of the whole store: https://developers.google.com/apps-script/reference/properties/properties#getproperties */
  getProperties(): Record<string, string>;
}

/** The part of a message we send; several addresses are parted by commas. A subject has at most 250 characters. */
export interface GoogleMessage {
  to: string;
  cc?: string;
  subject: string;
  body: string;
  name: string;
  /** https://developers.google.com/apps-script/reference/mail/mail-app#sendemailmessage: blobs, together at most 25 MB. */
  attachments?: GoogleAttachment[];
}

/** What Google's mail takes for a file: a blob, of which we call neither member. */
export interface GoogleAttachment extends GoogleBlob {
  getAs(contentType: string): never;
  getBlob(): never;
}

export interface GoogleMailApp {
  /** Recipients, not letters, for the rest of the day. */
  getRemainingDailyQuota(): number;
  sendEmail(message: GoogleMessage): void;
}

export interface GoogleTrigger {
  getHandlerFunction(): string;
}

export interface GoogleClockTriggerBuilder {
  everyHours(hours: number): GoogleClockTriggerBuilder;
  create(): GoogleTrigger;
}

export interface GoogleScriptApp {
  newTrigger(functionName: string): { timeBased(): GoogleClockTriggerBuilder };
  /** Those of the current user alone. */
  getProjectTriggers(): GoogleTrigger[];
  deleteTrigger(trigger: GoogleTrigger): void;
  /** Good for an hour, with the scopes of the manifest. */
  getOAuthToken(): string;
}

export interface GoogleHttpResponse {
  getResponseCode(): number;
  /** Bytes are signed. */
  getContent(): number[];
  getContentText(): string;
}

export interface GoogleUrlFetchApp {
  /** Only addresses under the manifest's urlFetchWhitelist. */
  fetch(
    url: string,
    params: { headers: { Authorization: string }; muteHttpExceptions: boolean },
  ): GoogleHttpResponse;
}

/** The globals of the script. The advanced Drive service is the manifest's `Drive` v3. */
export interface GoogleGlobals {
  readonly SpreadsheetApp: GoogleSpreadsheetApp;
  readonly HtmlService: { createHtmlOutputFromFile(name: string): GoogleHtmlOutput };
  readonly Utilities: GoogleUtilities;
  /** Undefined where the advanced service is switched off. */
  readonly Drive: { readonly Files?: GoogleDriveFiles | undefined } | undefined;
  readonly LockService: { getDocumentLock(): GoogleLock | null };
  readonly PropertiesService: { getDocumentProperties(): GoogleProperties };
  readonly Session: { getEffectiveUser(): GoogleUser };
  readonly MailApp: GoogleMailApp;
  readonly ScriptApp: GoogleScriptApp;
  readonly UrlFetchApp: GoogleUrlFetchApp;
}
