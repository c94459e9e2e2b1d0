import { bookEditor } from "./book/edit/book-editor.ts";
import { refuseUnread, sheetNamed } from "./book/model/book-model.ts";
import { type FaultPlan, watchFaults } from "./google/run/faults.ts";
import { beginRun, endRun, type Meter, newMeter, readMeter } from "./google/run/meter.ts";
import { nowhere } from "./google/run/realm.ts";
import {
  type Alert,
  type MenuItem,
  type MenuLine,
  RUN_LIMIT_MS,
  type Run,
  type RunMode,
  type ShownPage,
  SIMPLE_LIMIT_MS,
  type Toast,
} from "./google/run/run.ts";
import { KILLED } from "./google/run/service-call.ts";
import type { Script } from "./google/script.ts";
import { releaseAll } from "./google/services/lock-service.ts";
import { makeSheet } from "./google/spreadsheet/sheet.ts";
import type { HostOptions } from "./host-options.ts";
import { runDue, type TimedRun } from "./timed-runs.ts";
import { editEvent, type Typed, type TypedEdit, typeIn } from "./type-in.ts";

export interface Host {
  /** Runs a public function as the menu or a page would. Throws what the script throws, HostKilled at the time limit. */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** The same without a screen, as a trigger runs. */
  callAsTrigger(functionName: string, ...args: readonly unknown[]): unknown;
  /**
   * Runs this clerk's clock triggers that are due, each once however many hours were missed, without a screen. What a
   * run throws goes to nobody but the answer, as on Google.
   */
  runTimers(): readonly TimedRun[];
  /** Lets simulated time go by between two runs. */
  passTime(milliseconds: number): void;
  /** The clerk types or pastes a block from this cell on, or is refused; then the simple trigger onEdit runs, if the script has one. */
  typeIn(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): void;
  /**
   * The clerk types faster than onEdit runs: all of it stands in the grid before the first run looks, and of the runs
   * only two are queued; the other edits get none (https://developers.google.com/apps-script/guides/triggers#onedite).
   */
  typeQuickly(edits: readonly TypedEdit[]): void;
  /** Runs onOpen as Google does when the book opens and gives the items of all menus. */
  menu(): readonly MenuItem[];
  /** The same as nested as the script built it: each menu with its lines. */
  menuLines(): readonly { readonly caption: string; readonly lines: readonly MenuLine[] }[];
  /** Puts the clerk's cursor on a cell, of column A where none is named; getActiveRange answers it. */
  select(sheet: string, row: number, column?: number): void;
  /** The clerk changes rows, columns, tabs by hand: in a run of the clerk's own rights, without onEdit. */
  byHand<T>(work: (run: Run) => T): T;
  /** Runs the simple trigger onEdit for what was typed by hand, if the script has one. */
  edited(typed: Typed): void;
  toasts(): readonly Toast[];
  alerts(): readonly Alert[];
  /** Sidebars shown, the last one on top. */
  pages(): readonly ShownPage[];
  /** Forgets what was shown: a host that lives for days would keep every page of it. */
  clearScreen(): void;
  /** What was used since the host was made or resetMeter was called. */
  meter(): Meter;
  resetMeter(): void;
  /** Sets a new plan; its counts start now. */
  setFaults(plan: FaultPlan): void;
  /** The simulated clock, milliseconds since 1970. */
  clock(): number;
}

/** “The onEdit() trigger only queues up to 2 trigger events.” */
const MOST_QUEUED = 2;

/** https://developers.google.com/apps-script/guides/services/quotas */
const CONSUMER_RECIPIENTS = 100;

/** The run passed its time limit. The script could not catch it: what it did up to then stays done. */
export class HostKilled extends Error {
  override readonly name = "HostKilled";
}

/** Loads the script in a bare context over the book, for one clerk; throws what that throws. */
export function makeHost(options: HostOptions): Host {
  const run = newRun(options);
  options.script.within(run, () => undefined);
  const start = (mode: RunMode, functionName: string, args: readonly unknown[]): unknown =>
    options.script.within(run, () => invoke(run, mode, functionName, args));
  // What a protection refuses is thrown in words of Google's.
  const typed = (edit: TypedEdit): Typed => options.script.within(run, () => typeIn(run, edit));
  return {
    call: (functionName, ...args) => start("full", functionName, args),
    callAsTrigger: (functionName, ...args) => start("trigger", functionName, args),
    runTimers: () => runDue(run, (handler) => start("trigger", handler, [])),
    passTime: (milliseconds) => {
      run.clock += milliseconds;
    },
    typeIn: (sheet, row, column, texts) =>
      afterTyping(run, options.script, typed({ sheet, row, column, texts })),
    typeQuickly: (edits) => {
      const all = edits.map(typed);
      for (const each of all.slice(0, MOST_QUEUED)) afterTyping(run, options.script, each);
    },
    menu: () => openMenu(run, options.script).flatMap(({ caption, lines }) => itemsOf(caption, lines)),
    menuLines: () => openMenu(run, options.script),
    select: (name, row, column = 1) => {
      run.selection = { sheet: sheetNamed(run.book, name).id, row, column };
    },
    byHand: (work) => options.script.within(run, () => work(run)),
    edited: (what) => afterTyping(run, options.script, what),
    toasts: () => run.screen.toasts,
    alerts: () => run.screen.alerts,
    pages: () => run.screen.pages,
    clearScreen: () => {
      const { toasts, alerts, pages } = run.screen;
      for (const shown of [toasts, alerts, pages]) shown.length = 0;
    },
    meter: () => readMeter(run.meter),
    resetMeter: () => {
      run.meter = newMeter();
    },
    setFaults: (plan) => {
      run.faults = watchFaults(plan);
    },
    clock: () => Math.floor(run.clock),
  };
}

function newRun(options: HostOptions): Run {
  const { book } = options;
  book.timeZone ??= options.timeZone;
  const run: Run = {
    book,
    user: options.user,
    realm: nowhere,
    editor: bookEditor(book, () => run.clock),
    drive: options.drive,
    outbox: options.outbox,
    mailPerDay: options.mailPerDay ?? CONSUMER_RECIPIENTS,
    refusedAddresses: options.refusedAddresses ?? [],
    remember: options.remember ?? (() => undefined),
    log: options.log ?? (() => undefined),
    sheetObject: makeSheet,
    screen: { menus: new Map(), toasts: [], alerts: [], pages: [] },
    pageContent: options.pages,
    confirm: options.confirm ?? (() => false),
    show: options.show ?? (() => undefined),
    meter: newMeter(),
    faults: watchFaults(options.faults ?? []),
    mode: "full",
    clock: options.now(),
    deadline: Number.POSITIVE_INFINITY,
    killed: false,
    selection: undefined,
  };
  return run;
}

function afterTyping(run: Run, script: Script, typed: Typed): void {
  script.within(run, ({ context }) => {
    if (typeof context["onEdit"] === "function") invoke(run, "edit", "onEdit", [editEvent(run, typed)]);
  });
}

function openMenu(run: Run, script: Script): ReturnType<Host["menuLines"]> {
  script.within(run, ({ context, json }) => {
    if (typeof context["onOpen"] === "function")
      invoke(run, "menu", "onOpen", [json('{"authMode":"LIMITED"}')]);
  });
  return [...run.screen.menus].map(([caption, lines]) => ({ caption, lines }));
}

/** The items of a menu and of those within, in order, each by the menu it stands in. */
function itemsOf(menu: string, lines: readonly MenuLine[]): readonly MenuItem[] {
  return lines.flatMap((line) => {
    if (line.kind === "menu") return itemsOf(line.caption, line.lines);
    return line.kind === "item" ? [{ menu, caption: line.caption, functionName: line.functionName }] : [];
  });
}

function invoke(run: Run, mode: RunMode, functionName: string, args: readonly unknown[]): unknown {
  const target: unknown = run.realm.context[functionName];
  if (typeof target !== "function") throw new Error(`Script function not found: ${functionName}`);
  const outer = { mode: run.mode, deadline: run.deadline };
  const limit = mode === "edit" || mode === "menu" ? SIMPLE_LIMIT_MS : RUN_LIMIT_MS;
  Object.assign(run, { mode, deadline: run.clock + limit, killed: false });
  beginRun(run.meter);
  try {
    const result: unknown = Reflect.apply(target, undefined, args);
    if (run.killed) throw new HostKilled(KILLED);
    return result;
  } catch (error) {
    throw run.killed && !(error instanceof HostKilled) ? new HostKilled(KILLED) : error;
  } finally {
    // What was written is applied before the run is over; its own time limit no longer counts.
    const waited = endRun(run.meter);
    run.clock += waited;
    run.meter.simulatedMs += waited;
    releaseAll(run);
    Object.assign(run, outer);
    refuseUnread(run.book);
  }
}
