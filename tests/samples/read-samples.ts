import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SampleRow = Readonly<Record<string, string | number>>;

export interface SampleFile {
  /** "QB-2017/moc" */
  readonly name: string;
  readonly sheet: string;
  readonly text: string;
  readonly rows: readonly SampleRow[];
}

const root = join(import.meta.dirname, "../../samples");
export const seedFolder = join(import.meta.dirname, "../fixtures/seeds");

/** Every file of the sample office, folder by folder. */
export function readSamples(): readonly SampleFile[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder.name))
      .filter((file) => file.endsWith(".json"))
      .map((file) => {
        const text = readFileSync(join(root, folder.name, file), "utf8");
        const sheet = file.replace(/\.json$/u, "");
        return {
          name: `${folder.name}/${sheet}`,
          sheet,
          text,
          rows: JSON.parse(text) as readonly SampleRow[],
        };
      }),
  );
}

/** All rows of one sheet, from whichever folders hold it. */
export function rowsOf(files: readonly SampleFile[], sheet: string): readonly SampleRow[] {
  return files.filter((file) => file.sheet === sheet).flatMap((file) => file.rows);
}
