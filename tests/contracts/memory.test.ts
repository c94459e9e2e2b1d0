import { describe, test } from "vitest";
import { memoryLock } from "../../src/memory/lock.ts";
import { memoryDrive } from "../../src/memory/papers.ts";
import { memoryWorkbook } from "../../src/memory/workbook.ts";
import { lockContract } from "./lock-contract.ts";
import { papersContract } from "./papers-contract.ts";
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

describe("lock in memory", () => {
  test.each(lockContract)("%s", (_rule, check) => {
    const lock = memoryLock();
    check({ mine: lock, theirs: lock });
  });
});
