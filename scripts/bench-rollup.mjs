// Prints what joining many books costs here: 3,321 exported books, a sample of .xlsx books, and with --large one table of ten
// million rows. Time by the clock, processor time and the most memory of a command of its own; nothing is judged by them.
// `node scripts/bench-rollup.mjs [--books 3321] [--large | --large-only]`, after `npm run build`; `--large-only` makes nothing but that table.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

const at = process.argv.indexOf("--books");
const books = at < 0 ? 3321 : Number(process.argv[at + 1]);
const onlyLarge = process.argv.includes("--large-only");
const rowsOfBook = 80;
const largest = 10_000_000;

/** Runs a command line in a process of its own and prints what it took. @param {string} what @param {readonly string[]} words */
function measured(what, words) {
  const inside = `process.argv.splice(1, 0, "thidua"); process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); console.error("USED " + maxRSS + " " + (userCPUTime + systemCPUTime)); }); await import(${JSON.stringify(new URL("../build/thidua.mjs", import.meta.url).href)});`;
  const begin = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", inside, "--", ...words],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - begin) / 1000;
  const [, memory = "0", cpu = "0"] = /USED (\d+) (\d+)/u.exec(stderr) ?? [];
  const last = stdout.trim().split("\n").at(-1);
  if (status !== 0) console.error(stderr.slice(0, 2000));
  console.log(
    `${what}: ${seconds.toFixed(1)} s, CPU ${(Number(cpu) / 1e6).toFixed(1)} s, ${Math.round(Number(memory) / 1024)} MB. ${last}`,
  );
}

/** @param {string} path @returns {Promise<string>} */
async function sha256(path) {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest("hex");
}

const folder = await mkdtemp(join(tmpdir(), "thi-dua-bench-"));
try {
  const sample = join(folder, "mau.xlsx");
  measured("the sample office", ["sample", sample]);
  const template = join(folder, "mau");
  measured("export to CSV", ["export", sample, "--out", template]);
  measured("export to Parquet", ["export", sample, "--out", join(folder, "cot"), "--format", "parquet"]);
  const descriptor = JSON.parse(await readFile(join(template, "datapackage.json"), "utf8"));
  const [header = "", ...lines] = (await readFile(join(template, "data/facts.csv"), "utf8"))
    .trimEnd()
    .split("\r\n");
  const facts = Array.from({ length: rowsOfBook }, (_, row) => lines[row % lines.length] ?? "");

  if (!onlyLarge) {
    const many = join(folder, "nhieu-goi");
    for (let book = 1; book <= books; book += 1) {
      const own = join(many, `xa-${book}`);
      await mkdir(join(own, "data"), { recursive: true });
      // Another commune, another office: its names are in every column by which books are matched.
      const text = [
        header,
        ...facts.map((line) =>
          line.replaceAll("Tư pháp", `Tư pháp xã ${book}`).replaceAll("tư pháp", `tư pháp xã ${book}`),
        ),
      ].join("\r\n");
      await writeFile(join(own, "data/facts.csv"), `${text}\r\n`);
      await copyFile(join(template, "data/unfit.csv"), join(own, "data/unfit.csv"));
      const hash = createHash("sha256").update(`${text}\r\n`).digest("hex");
      const resources = descriptor.resources.map((/** @type {{ name: string }} */ one) =>
        one.name === "facts" ? { ...one, hash: `sha256:${hash}` } : one,
      );
      const office = `UBND xã ${book}`;
      await writeFile(
        join(own, "datapackage.json"),
        JSON.stringify({
          ...descriptor,
          thidua: { ...descriptor.thidua, office, officeId: `${office}|` },
          resources,
        }),
      );
    }
    measured(`${books} packages × ${rowsOfBook} rows`, ["rollup", many, "--out", join(folder, "tong.xlsx")]);

    const some = join(folder, "mot-so-so");
    await mkdir(some);
    // The same book again and again: each is read and counted whole before it is found to be a copy.
    for (let book = 1; book <= 40; book += 1) await copyFile(sample, join(some, `so-${book}.xlsx`));
    measured("40 books .xlsx of 511 rows", ["rollup", some, "--out", join(folder, "tong-40.xlsx")]);
  }

  if (onlyLarge || process.argv.includes("--large")) {
    const own = join(folder, "lon", "mot-goi");
    await mkdir(join(own, "data"), { recursive: true });
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const path = join(own, "data/facts.parquet");
    await connection.run(`COPY (
      SELECT f.* EXCLUDE (n) REPLACE ('xã ' || (i % 3321) AS unit, 'xã ' || (i % 3321) || '|' AS unit_id,
        'xã ' || (i % 3321) AS unit_heir, 'xã ' || (i % 3321) || '|' AS unit_heir_id)
      FROM range(${largest}) r(i) JOIN (SELECT *, row_number() OVER () - 1 AS n FROM '${join(folder, "cot/data/facts.parquet")}') f ON f.n = i % ${lines.length}
    ) TO '${path}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    const columns = JSON.parse(await readFile(join(folder, "cot/datapackage.json"), "utf8"));
    await copyFile(join(folder, "cot/data/unfit.parquet"), join(own, "data/unfit.parquet"));
    const hash = await sha256(path);
    const resources = columns.resources.map((/** @type {{ name: string }} */ one) =>
      one.name === "facts" ? { ...one, hash: `sha256:${hash}` } : one,
    );
    await writeFile(join(own, "datapackage.json"), JSON.stringify({ ...columns, resources }));
    measured(`one package of ${largest} rows`, [
      "rollup",
      join(folder, "lon"),
      "--out",
      join(folder, "tong-lon.xlsx"),
    ]);
  }
} finally {
  await rm(folder, { recursive: true });
}
