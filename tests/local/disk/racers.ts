import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../../..");

/**
 * Writes a program that holds a file again and again, as commands do, and says "two" should another living one hold it too: each
 * leaves a mark of its own while it does. Told to stay, it holds the file until it is killed.
 */
export async function racer(folder: string): Promise<string> {
  const program = join(folder, "racer.mjs");
  const source = `
    import { readdirSync, rmSync, writeFileSync } from "node:fs";
    import { dirname, join } from "node:path";
    import { holdFile } from "./src/local/disk/hold-file.ts";
    const [path, until, stays] = process.argv.slice(2);
    const folder = dirname(path);
    const mine = "mark." + process.pid;
    const lives = (id) => {
      try {
        return process.kill(id, 0);
      } catch {
        return false;
      }
    };
    let had = 0;
    while (Date.now() < Number(until)) {
      const held = holdFile(path);
      if (!held.ok) {
        if (!held.why.startsWith("Một lệnh khác")) console.log("refused: " + held.why);
        continue;
      }
      had += 1;
      writeFileSync(join(folder, mine), "");
      if (stays === "stays") {
        console.log("holds");
        for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
      }
      for (const name of readdirSync(folder))
        if (name.startsWith("mark.") && name !== mine && lives(Number(name.slice(5)))) console.log("two: " + name);
      rmSync(join(folder, mine));
      held.release();
    }
    console.log("had " + had);`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  writeFileSync(program, outputFiles[0]?.contents ?? "");
  return program;
}

/** A racer at work, and all that it says. */
export interface Racing {
  readonly child: ChildProcess;
  said(): string;
  readonly ended: Promise<unknown>;
}

export function race(program: string, ...words: readonly string[]): Racing {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  return { child, said: () => said, ended: once(child, "close") };
}
