import { basename } from "node:path";
import type { FileFormat } from "../../rollup/data-package.ts";
import type { Engine } from "./engine.ts";
import {
  addFiles,
  addRows,
  gatheredFacts,
  gatheredUnfit,
  makeTables,
  type SourceFile,
} from "./fact-tables.ts";
import { type ListedFile, listedFiles } from "./listed-files.ts";
import { openSource, type Today } from "./open-source.ts";
import { openPackageFolder } from "./package-source.ts";

/** A file that is not counted, and why. */
export interface Refused {
  readonly file: string;
  readonly why: string;
}

export interface Gathered {
  /** How many books and packages are counted. */
  readonly sources: number;
  readonly refused: readonly Refused[];
  /** Files that are no spreadsheets. */
  readonly ignored: number;
}

const sourceTypes = ["INTEGER", "VARCHAR", "VARCHAR", "VARCHAR", "VARCHAR", "VARCHAR", "VARCHAR"] as const;

/**
 * Reads every book and package of a folder into the engine's tables, each by itself: what one of them lacks never stops
 * the others. One book is in memory at a time.
 * @param told is called with each hundred that is read
 */
export async function gather(
  engine: Engine,
  { folder, out, today }: { readonly folder: string; readonly out: string; readonly today: Today },
  told: (read: number, of: number) => void,
): Promise<Gathered> {
  const { books, packages, others, ignored } = listedFiles(folder, out);
  await makeTables(engine);
  const refused: Refused[] = others.map(({ name }) => ({
    file: name,
    why: "Không phải sổ .xlsx. Mở bằng Excel, lưu thành .xlsx; tệp nén thì giải nén trước.",
  }));
  const total = books.length + packages.length;
  let source = 0;
  let seen = 0;
  const next = (): void => {
    seen += 1;
    if (seen % 100 === 0) told(seen, total);
  };
  for (const { path, name } of books) {
    const opened = await openSource(path, today, basename(name).replace(/\.[^.]*$/u, ""));
    next();
    if (!opened.ok) {
      refused.push({ file: name, why: opened.why });
      continue;
    }
    source += 1;
    const { office, officeId, changed, tables } = opened.book;
    await engine.add("sources", sourceTypes, [[source, name, "sổ .xlsx", office, officeId, today, changed]]);
    const rowsOf = (wanted: string) => tables.find((table) => table.name === wanted)?.rows ?? [];
    await addRows(engine, gatheredFacts, source, rowsOf("facts"));
    await addRows(engine, gatheredUnfit, source, rowsOf("unfit"));
  }
  const found = await openPackages(engine, packages, source, next);
  const broken = await addPackages(engine, found.files);
  for (const { source: number, name } of broken) {
    for (const table of ["sources", gatheredFacts.name, gatheredUnfit.name])
      await engine.run(`DELETE FROM ${table} WHERE source = ${number}`);
    refused.push({
      file: name,
      why: "Bảng của gói không đúng dạng đã ghi trong datapackage.json. Xuất lại bằng thidua export.",
    });
  }
  return {
    sources: source + found.files.length - broken.length,
    refused: [...refused, ...found.refused].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    ignored,
  };
}

interface PackageFiles {
  readonly source: number;
  readonly name: string;
  readonly format: FileFormat;
  readonly facts: string;
  readonly unfit: string;
}

async function openPackages(
  engine: Engine,
  packages: readonly ListedFile[],
  before: number,
  next: () => void,
): Promise<{ readonly files: readonly PackageFiles[]; readonly refused: readonly Refused[] }> {
  const files: PackageFiles[] = [];
  const refused: Refused[] = [];
  const rows: (string | number)[][] = [];
  for (const { path, name } of packages) {
    const opened = await openPackageFolder(path);
    next();
    if (!opened.ok) {
      refused.push({ file: name, why: opened.why });
      continue;
    }
    const source = before + files.length + 1;
    const { office, officeId, asOf, changed } = opened.head;
    rows.push([source, name, `gói ${opened.format}`, office, officeId, asOf, changed]);
    files.push({ source, name, format: opened.format, facts: opened.facts, unfit: opened.unfit });
  }
  await engine.add("sources", sourceTypes, rows);
  return { files, refused };
}

/** @returns the packages one of whose files could not be read after all */
async function addPackages(
  engine: Engine,
  packages: readonly PackageFiles[],
): Promise<readonly PackageFiles[]> {
  const broken = new Set<number>();
  for (const format of ["csv", "parquet"] as const) {
    const mine = packages.filter((each) => each.format === format);
    const filesOf = (which: "facts" | "unfit"): readonly SourceFile[] =>
      mine.map(({ source, [which]: path }) => ({ source, path }));
    for (const source of [
      ...(await addFiles(engine, filesOf("facts"), gatheredFacts, format)),
      ...(await addFiles(engine, filesOf("unfit"), gatheredUnfit, format)),
    ])
      broken.add(source);
  }
  return packages.filter(({ source }) => broken.has(source));
}
