import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fetchPackage } from "../../scripts/package/fetch-package.mjs";
import { pathProblems } from "../../scripts/package/paths.mjs";
import { programKind } from "../../scripts/package/program-kind.mjs";
import { textBytes } from "../../scripts/package/texts.mjs";
import { heads } from "./fake-programs.ts";

describe("paths that some system does not unpack are found", () => {
  test.each<[paths: string[], problem: RegExp | undefined]>([
    [["so-thi-dua/Sổ Thi đua.cmd", "so-thi-dua/node/node.exe", "so-thi-dua/console.txt"], undefined],
    [[`a/${"b".repeat(178)}`], undefined],
    [[`a/${"b".repeat(179)}`], /181 letters/u],
    [["/etc/passwd"], /leads elsewhere/u],
    [["a/../b"], /leads elsewhere/u],
    [["a//b"], /leads elsewhere/u],
    [["C:/a"], /Windows refuses/u],
    [["a\\b"], /Windows refuses/u],
    [["a/b?.txt"], /Windows refuses/u],
    [["a/b\n.txt"], /Windows refuses/u],
    [["a/b."], /ends in a point/u],
    [["a /b"], /ends in a point/u],
    [["a/nul"], /device/u],
    [["a/Con.txt"], /device/u],
    [["a/LPT1/b"], /device/u],
    [["a/So\u0302\u0309.cmd"], /not composed/u],
    [["a/Đọc.txt", "a/đọc.TXT"], /one file on Windows/u],
    [["a/b", "a/B"], /one file on Windows/u],
    [["a/b", "a/B/c"], /below a file/u],
  ])("%j", (paths, problem) => {
    const found = pathProblems(paths).join("; ");
    if (problem === undefined) expect(found).toBe("");
    else expect(found).toMatch(problem);
  });
});

test("what system a program is for stands in its head", () => {
  const kinds = Object.fromEntries(Object.entries(heads).map(([name, head]) => [name, programKind(head)]));
  expect(kinds).toEqual({ windows: "PE32+ x64", linux: "ELF x64" });
  expect(programKind(Buffer.from("#!/bin/sh\n"))).toBeUndefined();
  expect(programKind(heads.windows.subarray(0, 140))).toBeUndefined();
});

test.each([
  ["a\nb\r\n", { lines: "lf" }, "a\nb\n"],
  ["a\nb\r\nc\rd", { lines: "crlf" }, "\ufeffa\r\nb\r\nc\r\nd"],
  ["\ufeffa\n", { lines: "crlf" }, "\ufeffa\r\n"],
  ["@echo off\n", { lines: "crlf", script: true }, "@echo off\r\n"],
] as const)("%j as %j", (text, how, written) => {
  expect(textBytes(text, how).toString("utf8")).toBe(written);
});

describe("a package that lies in the cache", () => {
  const cache = mkdtempSync(join(tmpdir(), "thi-dua-cache-"));
  const kept = join(cache, "scope-thing-1.0.0.tgz");
  mkdirSync(cache, { recursive: true });
  afterAll(() => rmSync(cache, { recursive: true }));

  test("is thrown away where it has another hash than the pinned one", () => {
    writeFileSync(kept, "not the package");
    const integrity = `sha512-${createHash("sha512").update("the package").digest("base64")}`;
    const wanted = { name: "@scope/thing", version: "1.0.0", integrity };
    expect(() => fetchPackage(wanted, ["package.json"], cache)).toThrow(/does not have the hash/u);
    expect(() => writeFileSync(kept, "", { flag: "wx" }), "it is gone").not.toThrow();
  });
});
