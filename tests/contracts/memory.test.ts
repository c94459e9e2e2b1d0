import { describe, expect, test } from "vitest";
import { memoryLock } from "../../src/memory/lock.ts";
import { memoryPost } from "../../src/memory/mail.ts";
import { memoryMemo } from "../../src/memory/memo.ts";
import { memoryDrive } from "../../src/memory/papers.ts";
import { memoryTemplateDocs } from "../../src/memory/template-docs.ts";
import { memoryTimers } from "../../src/memory/timer.ts";
import { memoryWorkbook } from "../../src/memory/workbook.ts";
import { lockContract } from "./lock-contract.ts";
import { ALLOWANCE, mailContract } from "./mail-contract.ts";
import { memoContract } from "./memo-contract.ts";
import { papersContract } from "./papers-contract.ts";
import { templateDocsContract } from "./template-docs-contract.ts";
import { timerContract } from "./timer-contract.ts";
import { workbookContract } from "./workbook-contract.ts";

describe("workbook in memory", () => {
  test.each(workbookContract)("%s", (_rule, check) => check(memoryWorkbook()));
});

describe("papers in memory", () => {
  test.each(papersContract)("%s", (_rule, check) => {
    const drive = memoryDrive();
    check({ mine: drive.papersOf("an@example.gov.vn"), theirs: drive.papersOf("binh@example.gov.vn") });
  });
});

describe("edited templates in memory", () => {
  test.each(templateDocsContract)("%s", (_rule, check) => {
    const drive = memoryDrive();
    check({
      mine: memoryTemplateDocs(drive, "an@example.gov.vn"),
      theirs: memoryTemplateDocs(drive, "binh@example.gov.vn"),
    });
  });
});

describe("lock in memory", () => {
  test.each(lockContract)("%s", (_rule, check) => {
    const lock = memoryLock();
    check({ mine: lock, theirs: lock });
  });
});

describe("mail in memory", () => {
  test.each(mailContract)("%s", (_rule, check) => {
    const post = memoryPost(ALLOWANCE);
    check({
      mine: post.mailOf("an@example.gov.vn"),
      theirs: post.mailOf("binh@example.gov.vn"),
      sent: () => post.sent.length,
    });
  });

  test("a new day gives every clerk the allowance back", () => {
    const post = memoryPost(1);
    const letter = { to: "an@stp.gov.vn", copies: [], subject: "", body: "", from: "" };
    post.mailOf("binh@example.gov.vn").send(letter);
    expect(post.mailOf("binh@example.gov.vn").remaining()).toBe(0);
    post.nextDay();
    expect(post.mailOf("binh@example.gov.vn").remaining()).toBe(1);
    expect(post.sent).toEqual([{ by: "binh@example.gov.vn", letter }]);
  });
});

describe("timed runs in memory", () => {
  test.each(timerContract)("%s", (_rule, check) => {
    const timers = memoryTimers();
    check({ mine: timers.timerOf("an@example.gov.vn"), theirs: timers.timerOf("binh@example.gov.vn") });
  });

  test("who has what on is listed in the order it was switched on", () => {
    const timers = memoryTimers();
    timers.timerOf("binh").switchOn("b");
    timers.timerOf("an").switchOn("a");
    expect(timers.on()).toEqual([
      { user: "binh", handler: "b" },
      { user: "an", handler: "a" },
    ]);
  });
});

describe("memo in memory", () => {
  test.each(memoContract)("%s", (_rule, check) => {
    const memo = memoryMemo();
    check({ mine: memo, theirs: memo });
  });
});
