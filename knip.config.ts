import { readdirSync } from "node:fs";
import type { KnipConfig } from "knip";

/** A page of src/ui is the script beside an .html of the same name (scripts/build-pages.mjs); the others are its parts. */
const pages = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && !/^workbench[\\/]/u.test(file))
  .map((file) => `src/ui/${file.replace(/\.html$/u, ".ts")}`);

/** Finds files, exports and dependencies that nobody uses. */
export default {
  entry: [
    "src/apps-script/main.ts",
    "src/local/cli/main.ts",
    ...pages,
    // scripts/build-workbench.mjs
    "src/ui/workbench/app.ts",
    "src/ui/workbench/papers/drawn-paper.ts",
    "src/local/workbench/session/thread.ts",
    "scripts/*.mjs",
    // Put in by the build where a library asks for it.
    "src/opc/text-decoder.ts",
    // Bundled by scripts/bench.mjs and by local-host.test.ts, each by its path.
    "scripts/bench/main.ts",
    "scripts/bench/workbooks/one-book.ts",
    "tests/contracts/inside-host.ts",
    "tests/**/*.test.ts",
    "tests/pictures/*.pictures.ts",
  ],
  project: ["src/**", "scripts/**", "templates/*.mjs", "tests/**/*.ts"],
  // A type may be told beside the function whose signature it stands in; a value used at home stays at home.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Called by whoever deploys (docs/deploy.md).
    "@google/clasp",
  ],
  typescript: {
    config: ["tsconfig.json", "tsconfig.apps-script.json", "tsconfig.core.json", "tsconfig.ui.json"],
  },
  // LibreOffice is found on the machine, or the command line says that it is not there.
  ignoreBinaries: ["soffice", "pdftoppm"],
} satisfies KnipConfig;
