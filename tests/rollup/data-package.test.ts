import { expect, test } from "vitest";
import { dataPackage, readPackage } from "../../src/rollup/data-package.ts";
import { handedBook } from "../../src/rollup/handed-table.ts";
import { bookOf } from "../core/book-of.ts";
import { ministry } from "./three-books.ts";

const book = handedBook(bookOf(ministry), "2026-07-01", "x");
const files = book.tables.map((table) => ({ table, path: `data/${table.name}.csv`, bytes: 1, hash: "0a" }));
const written = dataPackage(book, files, { product: "9.9.9", asOf: "2026-07-01", format: "csv" });

interface Loose {
  readonly thidua: Readonly<Record<string, unknown>>;
  readonly resources: readonly Readonly<Record<string, unknown>>[];
}
const plain = JSON.parse(JSON.stringify(written)) as Loose;

test("a descriptor is read as it was written", () => {
  expect(readPackage(JSON.stringify(written))).toEqual({
    ok: true,
    head: {
      format: 1,
      bookSchema: 4,
      product: "9.9.9",
      office: "Bộ Tư pháp",
      officeId: "bộ tư pháp|",
      asOf: "2026-07-01",
      changed: "",
    },
    format: "csv",
    facts: { path: "data/facts.csv", hash: "0a" },
    unfit: { path: "data/unfit.csv", hash: "0a" },
  });
});

test("it says what the standard asks for", () => {
  expect(written).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "so-thi-dua",
    version: "1.0.0",
    created: "2026-07-01T00:00:00+07:00",
  });
  for (const resource of plain.resources) {
    expect(resource["name"]).toMatch(/^[a-z0-9_]+$/u);
    expect(resource).toMatchObject({
      type: "table",
      encoding: "utf-8",
      mediatype: "text/csv",
      hash: "sha256:0a",
    });
  }
});

const head = (more: object): string => JSON.stringify({ ...plain, thidua: { ...plain.thidua, ...more } });
const facts = (more: object): string =>
  JSON.stringify({
    ...plain,
    resources: plain.resources.map((one) => (one["name"] === "facts" ? { ...one, ...more } : one)),
  });

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /không phải JSON/u],
  ["a list", "[]", /không phải do Sổ Thi đua/u],
  ["nothing", "null", /không phải do Sổ Thi đua/u],
  ["somebody else's package", '{"name":"x","resources":[]}', /không phải do Sổ Thi đua/u],
  ["a newer one", head({ format: 2 }), /mới hơn/u],
  ["an older one", head({ format: 0 }), /phiên bản cũ/u],
  ["of a book of another form", head({ bookSchema: 3 }), /dạng 3, nay là dạng 4/u],
  ["without its day", head({ asOf: "hôm qua" }), /ngày xuất/u],
  ["without facts", JSON.stringify({ ...plain, resources: [] }), /thiếu bảng facts/u],
  ["a path out of the package", facts({ path: "../../etc/passwd.csv" }), /thiếu bảng facts/u],
  ["an absolute path", facts({ path: "/tmp/facts.csv" }), /thiếu bảng facts/u],
  ["an address", facts({ path: "https://example.org/facts.csv" }), /thiếu bảng facts/u],
  ["a pattern of paths", facts({ path: "data/*.csv" }), /thiếu bảng facts/u],
  ["without a fingerprint", facts({ hash: "md5:0a" }), /thiếu bảng facts/u],
])("%s is refused with why", (_name, text, why) => {
  const read = readPackage(text);
  expect(read.ok ? "" : read.why).toMatch(why);
});
