import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fingerprint, problemsOf, signed, sums } from "../../scripts/package/sums.mjs";

const pair = () =>
  generateKeyPairSync("ed25519", {
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
const ours = pair();
const files = new Map([
  ["b.zip", Buffer.from("hai")],
  ["a.zip", Buffer.from("một")],
]);
const text = sums(files);

test("sums are what sha256sum prints, by name", () => {
  expect(text.split("\n").map((line) => line.replace(/^[0-9a-f]{64}/u, "#"))).toEqual([
    "#  a.zip",
    "#  b.zip",
    "",
  ]);
  expect(sums(new Map([["x", Buffer.from("abc")]]))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  x\n",
  );
});

describe("signed sums", () => {
  const { signature, publicKey } = signed(text, ours.privateKey);

  test("are checked by the key that goes with the one that signed", () => {
    expect(publicKey).toBe(ours.publicKey);
    expect(problemsOf(text, signature, publicKey, (name) => files.get(name))).toEqual([]);
    expect(fingerprint(publicKey)).toMatch(/^(?:[0-9a-f]{8} ?){8}$/u);
  });

  test.each<[what: string, found: string[], problem: RegExp]>([
    ["another key", problemsOf(text, signature, pair().publicKey, () => undefined), /^Chữ ký không khớp/u],
    [
      "a changed sum",
      problemsOf(text.replace("a.zip", "c.zip"), signature, publicKey, () => undefined),
      /^Chữ ký không khớp/u,
    ],
    [
      "a changed signature",
      problemsOf(
        text,
        signature.map((byte) => byte ^ 1),
        publicKey,
        () => undefined,
      ),
      /^Chữ ký không khớp/u,
    ],
    [
      "a changed file",
      problemsOf(text, signature, publicKey, () => Buffer.from("hai")),
      /^a\.zip không phải tệp đã ký/u,
    ],
    [
      "a missing file",
      problemsOf(text, signature, publicKey, (name) => (name === "a.zip" ? files.get(name) : undefined)),
      /^Không có tệp b\.zip/u,
    ],
  ])("%s is told", (_, found, problem) => {
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(problem);
  });

  test("a line that names a file elsewhere is not followed", () => {
    const odd = `${"0".repeat(64)}  ../a.zip\n`;
    const { signature: theirs } = signed(odd, ours.privateKey);
    expect(problemsOf(odd, theirs, publicKey, () => Buffer.from(""))[0]).toMatch(/dòng không đọc được/u);
  });

  test("are made by no other kind of key", () => {
    const { privateKey } = generateKeyPairSync("ec", {
      namedCurve: "P-256",
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    expect(() => signed(text, privateKey)).toThrow(/no Ed25519 key/u);
  });
});

describe("the program that checks a download", () => {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-tải về-"));
  const script = join(import.meta.dirname, "../../scripts/verify-package.mjs");
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = () => {
    const { status, stdout } = spawnSync(process.execPath, [script, folder, join(folder, "khoa.pem")], {
      encoding: "utf8",
    });
    return { status, said: stdout.split("\n")[1] };
  };

  test("says that all is well, or what is not", () => {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, "SHA256SUMS"), text);
    writeFileSync(join(folder, "SHA256SUMS.sig"), signed(text, ours.privateKey).signature);
    writeFileSync(join(folder, "khoa.pem"), ours.publicKey);
    expect(check()).toEqual({ status: 0, said: "Chữ ký và mọi tệp đều khớp." });
    writeFileSync(join(folder, "a.zip"), "khác");
    expect(check()).toMatchObject({ status: 1, said: expect.stringMatching(/^a\.zip không phải/u) });
  });
});
