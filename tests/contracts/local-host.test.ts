import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { bookEditor } from "../../src/local/book/edit/book-editor.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { styleOf } from "../../src/local/book/model/cell-style.ts";
import { styleAt } from "../../src/local/book/model/cells.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { type Script, scriptOf } from "../../src/local/google/script.ts";
import { type Host, makeHost } from "../../src/local/host.ts";
import type { HostOptions } from "../../src/local/host-options.ts";
import { memoryOutbox } from "../../src/local/mail/memory-outbox.ts";
import type { Outbox } from "../../src/local/mail/outbox.ts";
import type { Lock } from "../../src/ports/lock.ts";
import type { Mail } from "../../src/ports/mail.ts";
import type { Memo } from "../../src/ports/memo.ts";
import type { PaperRefused, Papers, StoredPaper } from "../../src/ports/papers.ts";
import type { Rights } from "../../src/ports/rights.ts";
import type { Exported, TemplateDoc, TemplateDocs } from "../../src/ports/template-docs.ts";
import type { Timer } from "../../src/ports/timer.ts";
import { lockContract } from "./lock-contract.ts";
import { ALLOWANCE, mailContract } from "./mail-contract.ts";
import { memoContract } from "./memo-contract.ts";
import { papersContract } from "./papers-contract.ts";
import { DESK, DESK_TWO, NOBODY, OWNER, rightsContract, UNIT } from "./rights-contract.ts";
import { templateDocsContract } from "./template-docs-contract.ts";
import { timerContract } from "./timer-contract.ts";
import { workbookContract } from "./workbook-contract.ts";

const names = [
  ...["workbookRule", "findPaper", "createPaper", "updatePaper", "alone"],
  ...["findTemplate", "openTemplate", "exportTemplate"],
  ...["bookOwner", "standingRights", "keepSheet", "releaseSheets", "makeTabs"],
  ...[
    "remaining",
    "send",
    "isOn",
    "switchOn",
    "switchOff",
    "recall",
    "remember",
    "forget",
    "recallAll",
    "speak",
  ],
];
let script: Script;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["tests/contracts/inside-host.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Contract",
    target: "es2020",
    charset: "utf8",
    footer: {
      js: names.map((name) => `function ${name}(...args) { return Contract.${name}(...args); }`).join("\n"),
    },
  });
  // The adapters call what the core of the product declares.
  script = scriptOf(`${readFileSync("appsscript/Core.js", "utf8")}\n${outputFiles[0]?.text}`);
});

const drive = memoryDrive();

function hostFor(book: Book, user: string): Host {
  return hostWith(book, user, memoryOutbox());
}

function hostWith(book: Book, user: string, outbox: Outbox): Host {
  return makeHost(optionsOf(book, user, outbox));
}

function optionsOf(book: Book, user: string, outbox: Outbox): HostOptions {
  return {
    book,
    user,
    now: () => Date.UTC(2026, 10, 20, 2),
    timeZone: "Asia/Ho_Chi_Minh",
    pages: () => "",
    drive,
    outbox,
    mailPerDay: ALLOWANCE,
    script,
  };
}

/** The adapter inside a host's context, as a port. Its answers are plain data of another realm. */
function papersOf(host: Host): Papers {
  return {
    find: (key, folder) => host.call("findPaper", key, folder) as StoredPaper | undefined,
    create: (file) => host.call("createPaper", file) as StoredPaper,
    update: (id, file) => host.call("updatePaper", id, file) as StoredPaper | PaperRefused,
  };
}

function templateDocsOf(host: Host): TemplateDocs {
  return {
    find: (key) => host.call("findTemplate", key) as TemplateDoc | undefined,
    open: (key, title, bytes) => host.call("openTemplate", key, title, bytes) as TemplateDoc,
    export: (id) => host.call("exportTemplate", id) as Exported,
  };
}

function lockOf(host: Host): Lock {
  return { alone: (wait, work) => host.call("alone", wait, work) as never };
}

function mailOf(host: Host): Mail {
  return {
    remaining: () => Number(host.call("remaining")),
    // What inside-host.ts answers.
    send: (letter) => host.call("send", letter) as ReturnType<Mail["send"]>,
  };
}

function timerOf(host: Host): Timer {
  return {
    isOn: (handler) => host.call("isOn", handler) === true,
    switchOn: (handler) => void host.call("switchOn", handler),
    switchOff: (handler) => void host.call("switchOff", handler),
  };
}

function memoOf(host: Host): Memo {
  return {
    get: (key) => host.call("recall", key) as string | undefined,
    set: (key, value) => void host.call("remember", key, value),
    forget: (key) => void host.call("forget", key),
    // What inside-host.ts answers; a Map of another realm would not be one here.
    all: (beginning) => new Map(host.call("recallAll", beginning) as [string, string][]),
  };
}

function rightsOf(host: Host): Rights {
  return {
    owner: () => String(host.call("bookOwner")),
    standing: () => host.call("standingRights") as ReturnType<Rights["standing"]>,
    keep: (kept, me) => host.call("keepSheet", kept, me) as readonly string[],
    release: () => host.call("releaseSheets") as ReturnType<Rights["release"]>,
  };
}

/** A book of three sheets shared with the desk, with units by a group, and with all of the organisation. */
async function sharedBook(domain: boolean): Promise<Book> {
  const book = await openBook(undefined);
  hostFor(book, OWNER).call("makeTabs", ["Một", "Hai", "Ba"]);
  const all = "phong.tu.phap@example.gov.vn";
  book.sharing = {
    owner: OWNER,
    // The second of the desk has his right from the group alone.
    editors: [DESK, all],
    groups: { [all]: [DESK_TWO, UNIT] },
    ...(domain ? { domain: { name: "example.gov.vn", mayEdit: true } } : {}),
  };
  return book;
}

describe.each([
  ["an account of gmail.com", false],
  ["an organisation whose people all may edit", true],
])("rights on the local host, with %s", (_whose, domain) => {
  test.each(rightsContract)("%s", async (_rule, check) => {
    const book = await sharedBook(domain);
    const as = (user: string): Rights =>
      rightsOf(makeHost({ ...optionsOf(book, user, memoryOutbox()), refusedAddresses: [NOBODY] }));
    check({
      owner: as(OWNER),
      desk: as(DESK),
      unit: as(UNIT),
      byHand: (sheet, editors) => bookEditor(book, () => 0).protect(sheet, undefined, editors),
    });
  });

  test("whoever may edit through a group alone keeps a sheet and stays in", async () => {
    const book = await sharedBook(domain);
    const two = rightsOf(hostFor(book, DESK_TWO));
    two.keep({ sheet: "Một", editors: [DESK], open: [], spareRows: 0 }, DESK_TWO);
    expect(two.standing().map(({ editors }) => [...(editors ?? [])].sort())).toEqual([[DESK, DESK_TWO]]);
  });

  test("the open sheet has so many empty rows, all of them open", async () => {
    const book = await sharedBook(domain);
    const desk = rightsOf(hostFor(book, DESK));
    const kept = { sheet: "Hai", editors: [DESK], open: [{ first: 1, count: 3 }], spareRows: 2500 };
    desk.keep(kept, DESK);
    const sheet = book.sheetByName("Hai");
    expect(sheet?.maxRows).toBeGreaterThanOrEqual(2500);
    const unit = hostFor(book, UNIT);
    unit.typeIn("Hai", sheet?.maxRows ?? 0, 3, [["x"]]);
    expect(() => unit.typeIn("Hai", 2, 3, [["x", "y"]])).toThrow(/protected cell/u);
    expect(() => unit.typeIn("Hai", 1, 1, [["x"]])).toThrow(/protected cell/u);
    expect(() => hostFor(book, "nguoi.xem@example.org").typeIn("Hai", 2, 1, [["x"]])).toThrow(/permission/u);
  });
});

describe("workbook on the local host", () => {
  test.each(workbookContract.map(([rule]) => [rule]))("%s", async (rule) => {
    hostFor(await openBook(undefined), "an@example.gov.vn").call("workbookRule", rule);
  });

  test("what is put back into a cell without a number format gives it none", async () => {
    const book = await openBook(undefined);
    hostFor(book, "an@example.gov.vn").call("workbookRule", "a cell is put back to the byte");
    const sheet = book.sheetByName("Thử");
    if (sheet === undefined) throw new Error("the rule makes this sheet");
    // Google names the automatic format, and would keep the name as a format of its own.
    expect(styleOf(book.styles, styleAt(sheet, 2, 5)).numFmt).toBeUndefined();
    expect(styleOf(book.styles, styleAt(sheet, 2, 2)).numFmt).toBe("@");
  });
});

describe("papers on the local host", () => {
  test.each(papersContract)("%s", async (_rule, check) => {
    const book = await openBook(undefined);
    check({
      mine: papersOf(hostFor(book, "an@example.gov.vn")),
      theirs: papersOf(hostFor(book, "binh@example.gov.vn")),
    });
  });
});

describe("edited templates on the local host", () => {
  test.each(templateDocsContract)("%s", async (_rule, check) => {
    const book = await openBook(undefined);
    check({
      mine: templateDocsOf(hostFor(book, "an@example.gov.vn")),
      theirs: templateDocsOf(hostFor(book, "binh@example.gov.vn")),
    });
  });
});

describe("lock on the local host", () => {
  test.each(lockContract)("%s", async (_rule, check) => {
    const book = await openBook(undefined);
    check({
      mine: lockOf(hostFor(book, "an@example.gov.vn")),
      theirs: lockOf(hostFor(book, "binh@example.gov.vn")),
    });
  });
});

describe("mail on the local host", () => {
  test.each(mailContract)("%s", async (_rule, check) => {
    const book = await openBook(undefined);
    const outbox = memoryOutbox();
    check({
      mine: mailOf(hostWith(book, "an@example.gov.vn", outbox)),
      theirs: mailOf(hostWith(book, "binh@example.gov.vn", outbox)),
      sent: () => outbox.letters.length,
    });
  });
});

describe("timed runs on the local host", () => {
  test.each(timerContract)("%s", async (_rule, check) => {
    const book = await openBook(undefined);
    check({
      mine: timerOf(hostFor(book, "an@example.gov.vn")),
      theirs: timerOf(hostFor(book, "binh@example.gov.vn")),
    });
  });
});

describe("memo on the local host", () => {
  test.each(memoContract)("%s", async (_rule, check) => {
    const book = await openBook(undefined);
    check({
      mine: memoOf(hostFor(book, "an@example.gov.vn")),
      theirs: memoOf(hostFor(book, "binh@example.gov.vn")),
    });
  });
});

describe("screen on the local host", () => {
  const sits = async (): Promise<Host> =>
    makeHost({
      ...optionsOf(await openBook(undefined), "an@example.gov.vn", memoryOutbox()),
      confirm: () => true,
    });

  test("a clerk is told, asked and shown", async () => {
    const host = await sits();
    expect(host.call("speak")).toBe(true);
    expect([host.alerts().length, host.pages().map(({ title }) => title)]).toEqual([2, ["Trang", "Cửa sổ"]]);
  });

  test("in a timed run what would be said is dropped, and every answer is no", async () => {
    const host = await sits();
    expect(host.callAsTrigger("speak")).toBe(false);
    expect([host.alerts().length, host.pages().length]).toEqual([0, 0]);
  });
});
