import type { GoogleSheet } from "../../../apps-script/surface.ts";
import type { BookEditor } from "../../book/edit/book-editor.ts";
import type { Book } from "../../book/model/book-model.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { LocalDrive } from "../../drive/local-drive.ts";
import type { Outbox } from "../../mail/outbox.ts";
import type { FaultWatch } from "./faults.ts";
import type { MeterState } from "./meter.ts";
import type { Realm } from "./realm.ts";

/**
 * How the script was started: from the menu or a page (full), as onOpen (menu), by a clock trigger without a screen
 * (trigger), or as the simple trigger onEdit, which has no screen and no service that asks for permission (edit).
 */
export type RunMode = "full" | "menu" | "trigger" | "edit";

/** A sidebar the script showed, or a window over the grid. */
export interface ShownPage {
  readonly name: string;
  readonly title: string;
  readonly content: string;
  /** The size of a window over the grid, in pixels; absent for a sidebar. */
  readonly dialog?: { readonly width: number; readonly height: number };
}

export interface MenuItem {
  readonly menu: string;
  readonly caption: string;
  readonly functionName: string;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Alert {
  readonly title: string;
  readonly message: string;
  /** Of a yes-or-no question. */
  readonly answer?: "YES" | "NO";
}

/** A line of a menu: an item, a menu within, or a separating line. */
export type MenuLine =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "menu"; readonly caption: string; readonly lines: readonly MenuLine[] }
  | { readonly kind: "separator" };

/** What the script puts before the clerk's eyes. */
export type Shown =
  | { readonly kind: "toast"; readonly toast: Toast }
  | { readonly kind: "alert"; readonly alert: Alert }
  | { readonly kind: "page"; readonly page: ShownPage }
  | { readonly kind: "place"; readonly place: Selection };

/** Where the clerk's cursor is. */
export interface Selection {
  readonly sheet: number;
  readonly row: number;
  /** Column A where nobody said. */
  readonly column?: number;
}

/** The screen as the script has filled it. */
export interface Screen {
  /** By caption, as they are nested. */
  readonly menus: Map<string, readonly MenuLine[]>;
  readonly toasts: Toast[];
  readonly alerts: Alert[];
  readonly pages: ShownPage[];
}

/** Everything the service objects of one host share. */
export interface Run {
  readonly book: Book;
  readonly user: string;
  /** Where the script runs now. */
  realm: Realm;
  readonly editor: BookEditor;
  readonly drive: LocalDrive | undefined;
  readonly outbox: Outbox | undefined;
  /** Recipients a user may write to in a day. */
  readonly refusedAddresses: readonly string[];
  readonly mailPerDay: number;
  /** Makes a document property durable before the script goes on, as Google does. */
  readonly remember: (key: string, value: string) => void;
  /** Takes what the script logs. */
  readonly log: (line: string) => void;
  /** The Sheet that Range.getSheet answers: sheets make ranges, so a range asks here for its sheet. */
  readonly sheetObject: (run: Run, sheet: SheetModel) => GoogleSheet;
  readonly screen: Screen;
  readonly pageContent: (name: string) => string;
  /** The clerk's answer to a yes-or-no question. */
  readonly confirm: (alert: Alert) => boolean;
  /** Takes what the script shows, as it is shown. */
  readonly show: (shown: Shown) => void;
  meter: MeterState;
  faults: FaultWatch;
  mode: RunMode;
  /** Simulated milliseconds since 1970. */
  clock: number;
  /** When this run is killed; the kill cannot be caught (platform.md §8). */
  deadline: number;
  killed: boolean;
  selection: Selection | undefined;
}

/** Six minutes: https://developers.google.com/apps-script/guides/services/quotas */
export const RUN_LIMIT_MS = 360_000;
/** A simple trigger: https://developers.google.com/apps-script/guides/triggers#restrictions */
export const SIMPLE_LIMIT_MS = 30_000;
