import { schemaVersion } from "../core/tables/office/migrations.ts";
import type { HandedBook, HandedTable } from "./handed-table.ts";
import { packageFormat } from "./table-schema.ts";

export type FileFormat = "csv" | "parquet";

/** What is said of the book as a whole, beside what the standard knows. */
export interface PackageHead {
  readonly format: number;
  readonly bookSchema: number;
  readonly product: string;
  readonly office: string;
  readonly officeId: string;
  /** The day on which its figures stand so, yyyy-mm-dd. */
  readonly asOf: string;
  readonly changed: string;
}

/** A file that was written for a table. */
export interface WrittenFile {
  readonly table: HandedTable;
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal digits. */
  readonly hash: string;
}

const types = { csv: "text/csv", parquet: "application/vnd.apache.parquet" } as const;

/** The descriptor of a package by Frictionless Data Package v2 (https://datapackage.org/standard/data-package/). */
export function dataPackage(
  { office, officeId, changed }: Pick<HandedBook, "office" | "officeId" | "changed">,
  files: readonly WrittenFile[],
  { product, asOf, format }: { readonly product: string; readonly asOf: string; readonly format: FileFormat },
): object {
  const head: PackageHead = {
    format: packageFormat,
    bookSchema: schemaVersion,
    product,
    office,
    officeId,
    asOf,
    changed,
  };
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "so-thi-dua",
    title: `Sổ Thi đua: ${office}`,
    version: `${packageFormat}.0.0`,
    created: `${asOf}T00:00:00+07:00`,
    thidua: head,
    resources: files.map(({ table, path, bytes, hash }) => ({
      name: table.name,
      type: "table",
      title: table.title,
      description: table.description,
      path,
      format,
      mediatype: types[format],
      ...(format === "csv" ? { encoding: "utf-8" } : {}),
      bytes,
      hash: `sha256:${hash}`,
      schema: table.schema,
    })),
  };
}

/** A file of a package that is read. */
export interface ReadFile {
  readonly path: string;
  readonly hash: string;
}

/** What a descriptor says, or why the package is not one that can be counted. */
export type ReadPackage =
  | {
      readonly ok: true;
      readonly head: PackageHead;
      readonly format: FileFormat;
      readonly facts: ReadFile;
      readonly unfit: ReadFile;
    }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): ReadPackage => ({ ok: false, why });
const AGAIN = "Xuất lại bằng thidua export.";

type Loose = Readonly<Record<string, unknown>>;
const loose = (value: unknown): Loose =>
  typeof value === "object" && value !== null ? (value as Loose) : {};
const said = (value: unknown): string => (typeof value === "string" ? value.normalize("NFC") : "");

/** A path inside the package: one that leads out of it is not followed (the standard forbids it). */
const isInside = (path: string): boolean => /^[\w-]+(?:\/[\w-]+)*\.(?:csv|parquet)$/u.test(path);

/** Reads a descriptor that came from anywhere. */
export function readPackage(text: string): ReadPackage {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return refused(`datapackage.json bị hỏng, không phải JSON. ${AGAIN}`);
  }
  const head = loose(loose(parsed)["thidua"]);
  if (typeof head["format"] !== "number") return refused("Gói dữ liệu này không phải do Sổ Thi đua xuất.");
  if (head["format"] !== packageFormat)
    return refused(
      head["format"] > packageFormat
        ? "Gói do phiên bản mới hơn xuất. Cập nhật Sổ Thi đua rồi tổng hợp lại."
        : `Gói do phiên bản cũ xuất. ${AGAIN}`,
    );
  if (head["bookSchema"] !== schemaVersion)
    return refused(
      `Gói xuất từ sổ dạng ${String(head["bookSchema"])}, nay là dạng ${schemaVersion}. Thiết lập lại sổ rồi xuất lại.`,
    );
  const asOf = said(head["asOf"]);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(asOf)) return refused(`Gói không ghi ngày xuất. ${AGAIN}`);
  const resources = loose(parsed)["resources"];
  const listed = (Array.isArray(resources) ? resources : []).map(loose);
  const fileOf = (name: string): ReadFile | undefined => {
    const one = listed.find((each) => each["name"] === name);
    const [path, hash] = [said(one?.["path"]), said(one?.["hash"])];
    return isInside(path) && hash.startsWith("sha256:")
      ? { path, hash: hash.slice("sha256:".length) }
      : undefined;
  };
  const [facts, unfit] = [fileOf("facts"), fileOf("unfit")];
  if (facts === undefined || unfit === undefined) return refused(`Gói thiếu bảng facts hoặc unfit. ${AGAIN}`);
  return {
    ok: true,
    head: {
      format: packageFormat,
      bookSchema: schemaVersion,
      product: said(head["product"]),
      office: said(head["office"]),
      officeId: said(head["officeId"]),
      asOf,
      changed: said(head["changed"]),
    },
    format: facts.path.endsWith(".csv") ? "csv" : "parquet",
    facts,
    unfit,
  };
}
