import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { contents } from "../../scripts/package/contents.mjs";
import { systems } from "../../scripts/package/systems.mjs";
import { zip } from "../../scripts/package/zip.mjs";
import { fakePrograms, heads } from "./fake-programs.ts";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

const root = join(import.meta.dirname, "../..");
const [windows, linux] = systems;
const filesFor = (system: typeof windows, programs = fakePrograms[system.name as "win-x64"]) =>
  contents(system, root, programs);

/** Packed once: it takes a second. */
const packed = new Map<string, ZipEntry[]>();
function unpacked(system: typeof windows): ZipEntry[] {
  const known = packed.get(system.name) ?? zipEntries(zip(filesFor(system)));
  packed.set(system.name, known);
  return known;
}
const at = (entries: readonly ZipEntry[], path: string): ZipEntry => {
  const found = entries.find((entry) => entry.path === `so-thi-dua/${path}`);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};

afterEach(() => vi.unstubAllEnvs());

describe.each(systems)("the package for $name", (system) => {
  const entries = () => unpacked(system);

  test("holds every file as it is, once, in order, below one folder", () => {
    const files = filesFor(system);
    const paths = entries().map(({ path }) => path);
    expect(paths).toEqual(files.map(({ path }) => path).sort());
    expect(paths.every((path) => path.startsWith("so-thi-dua/"))).toBe(true);
    for (const { path, bytes } of files)
      expect(
        entries()
          .find((entry) => entry.path === path)
          ?.bytes.equals(bytes),
        path,
      ).toBe(true);
  });

  test("holds files alone, at no time, without a field some program does not know; only programs may run", () => {
    const runs = ["node/node", "node/node.exe", ...Object.keys(system.starters)];
    for (const { path, mode, time, extra } of entries()) {
      const wanted = runs.includes(path.slice("so-thi-dua/".length)) ? 0o100755 : 0o100644;
      expect([path, mode, time, extra]).toEqual([path, wanted, (1 << 21) | (1 << 16), 0]);
    }
  });

  test("marks a path as UTF-8 where it is not ASCII", () => {
    for (const { path, utf8 } of entries()) expect([path, utf8]).toEqual([path, !/^[ -~]*$/u.test(path)]);
  });

  test("holds all that the product reads, and nothing for work on it", () => {
    const paths = entries().map(({ path }) => path.replace("so-thi-dua/chuong-trinh/", ""));
    for (const path of [
      "build/thidua.mjs",
      "build/chart-book.mjs",
      "build/workbench-session.mjs",
      "build/workbench/app.js",
      "appsscript/appsscript.json",
      "appsscript/Core.js",
      "appsscript/mau-ke-hoach.html",
    ])
      expect(paths).toContain(path);
    expect(paths).toContain("samples/chung/don-vi.json");
    expect(paths).toContain(`node_modules/${system.duckdb}/duckdb.node`);
    expect(paths.filter((path) => /\.(?:ts|map|v8|md|log|env)$|bundle-meta|\/stamp$/u.test(path))).toEqual(
      [],
    );
  });

  test("tells of no folder of this machine", () => {
    for (const { path, bytes } of entries()) expect([path, bytes.includes(root)]).toEqual([path, false]);
  });

  test("tells the licence of every library whose code is inside", () => {
    const licences = at(entries(), "THIRD-PARTY-LICENSES.txt").bytes.toString("utf8");
    const libraries = JSON.parse(readFileSync(join(root, "build/libraries.json"), "utf8")) as string[];
    expect(libraries.length).toBeGreaterThan(4);
    for (const folder of [...libraries, "node_modules/@duckdb/node-api", "node_modules/detect-libc"]) {
      const { name, version } = JSON.parse(
        readFileSync(join(root, folder, "package.json"), "utf8"),
      ) as Record<string, string>;
      expect(licences).toContain(`${name} ${version}: `);
    }
    expect(licences).toContain("pdf.js");
    expect(existsSync(join(root, "LICENSE"))).toBe(true);
    expect(at(entries(), "node/LICENSE.txt").bytes.toString("utf8")).toContain("Node.js is licensed");
  });

  test("tells the version and no placeholder in what is read first", () => {
    const text = at(entries(), "DOC-TRUOC.txt").bytes.toString("utf8");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(text).toContain(`SỔ THI ĐUA ${version},`);
    expect(text).not.toMatch(/[{}]|undefined/u);
    expect(text).toBe(text.normalize("NFC"));
  });
});

test("texts of the package for Windows end their lines as Windows does, those a clerk reads begin with the mark of UTF-8", () => {
  for (const { path, bytes } of unpacked(windows).filter((entry) => /\.(?:txt|cmd)$/u.test(entry.path))) {
    const text = bytes.toString("utf8");
    expect(text.replaceAll("\r\n", ""), path).not.toMatch(/[\r\n]/u);
    expect([path, text.startsWith("\ufeff")]).toEqual([path, path.endsWith(".txt")]);
  }
  for (const { path, bytes } of unpacked(linux).filter((entry) =>
    /\.(?:txt|sh)$|\/thidua$/u.test(entry.path),
  ))
    expect([path, /[\r\ufeff]/u.test(bytes.toString("utf8"))]).toEqual([path, false]);
});

describe("what a clerk of Windows double-clicks", () => {
  const starter = (name: string) => at(unpacked(windows), name).bytes.toString("utf8").split("\r\n");

  test("is read by the shell as ASCII until the code page is UTF-8", () => {
    const lines = starter("Sổ Thi đua.cmd");
    const page = lines.indexOf("chcp 65001 >nul");
    expect(page).toBeGreaterThan(0);
    expect(lines.slice(0, page).join("")).toMatch(/^[ -~]*$/u);
    expect(starter("thidua.cmd").join("")).toMatch(/^[ -~]*$/u);
  });

  test.each(["Sổ Thi đua.cmd", "thidua.cmd"])(
    "%s names its files from its own folder, each in quotes",
    (name) => {
      for (const line of starter(name)) expect(line.replaceAll(/"%~dp0[^"%]*"/gu, "")).not.toContain("%~dp0");
      const paths = starter(name).flatMap((line) =>
        [...line.matchAll(/"%~dp0([^"]*)"/gu)].map(([, path = ""]) => path),
      );
      expect(paths.length).toBeGreaterThan(1);
      for (const path of paths) at(unpacked(windows), path.replaceAll("\\", "/"));
    },
  );

  test("jumps only to labels that are there", () => {
    const lines = starter("Sổ Thi đua.cmd");
    const labels = lines.flatMap((line) => line.match(/^:(\w+)$/u)?.[1] ?? []);
    const jumps = lines.flatMap((line) => line.match(/goto (\w+)/u)?.[1] ?? []);
    expect(new Set(jumps)).toEqual(new Set(labels));
  });
});

test("packed at another place of the world it is the same to the byte", () => {
  const few = filesFor(windows).filter(({ path }) => /\.(?:txt|cmd)$/u.test(path));
  vi.stubEnv("TZ", "America/New_York");
  const there = zip(few);
  vi.stubEnv("TZ", "Asia/Ho_Chi_Minh");
  expect(Buffer.from(zip([...few].reverse())).equals(there)).toBe(true);
});

test.each([
  ["a Node of Linux", { ...fakePrograms["win-x64"], node: heads.linux }, /node\/node\.exe is no program/u],
  [
    "a Node for 32 bits",
    { ...fakePrograms["win-x64"], node: heads.windows32 },
    /node\/node\.exe is no program/u,
  ],
  [
    "a library for another processor",
    { ...fakePrograms["win-x64"], duckdb: new Map([["duckdb.node", heads.windowsArm]]) },
    /duckdb\.node is no program/u,
  ],
  [
    "two files that Windows takes for one",
    {
      ...fakePrograms["win-x64"],
      duckdb: new Map([
        ["a.json", heads.linux],
        ["A.json", heads.linux],
      ]),
    },
    /one file on Windows/u,
  ],
])("nothing is packed with %s", (_, programs, problem) => {
  expect(() => filesFor(windows, programs as never)).toThrow(problem);
});
