import { build } from "esbuild";

/** The grid as a page of its own: `window.grid` is mounted over `window.ask`, what it says is kept in `window.said`. */
const SCRIPT = `
import { mountGrid } from "./src/ui/workbench/grid/mount-grid.ts";
const place = document.getElementById("place");
window.said = [];
window.opened = [];
window.asked = [];
window.grid = mountGrid(place, {
  call: async (name, asks) => {
    window.asked.push({ name, asks });
    return JSON.parse(await window.ask(name, JSON.stringify(asks)));
  },
  askText: async (title, label, value) => window.prompt(title + label, value) ?? undefined,
  showKeys: () => window.said.push("keys"),
  say: (message) => window.said.push(message),
  openLink: (link) => window.opened.push(link),
});
`;

const STYLE = `
@import "./src/ui/page/colours.css";
@import "./src/ui/page/base.css";
@import "./src/ui/page/page.css";
@import "./src/ui/workbench/grid/grid.css";
html, body { height: 100%; margin: 0; padding: 0; }
main { height: 100%; max-width: none; margin: 0; }
.title { position: absolute; clip-path: inset(50%); }
#place { height: 100%; }
`;

async function bundled(contents: string, loader: "ts" | "css"): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2020",
    charset: "utf8",
    minify: true,
  });
  return outputFiles[0]?.text ?? "";
}

export interface GridFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

let made: Promise<GridFiles> | undefined;

/** The files of the page, built once. */
export function gridFiles(): Promise<GridFiles> {
  made ??= (async () => ({
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bảng</title><link rel="stylesheet" href="/grid.css"></head><body><main><h1 class="title">Bảng</h1><div id="place"></div></main><script type="module" src="/grid.js"></script></body></html>`,
    script: await bundled(SCRIPT, "ts"),
    style: await bundled(STYLE, "css"),
  }))();
  return made;
}
