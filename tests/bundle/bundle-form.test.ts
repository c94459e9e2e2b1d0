import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import vm from "node:vm";
import { type AnyNode, type Program, parse } from "acorn";
import { expect, test } from "vitest";
import { titledRules } from "../../src/core/checks/titled-rules.ts";
import { shipped } from "../../src/core/shipped/shipped-rows.ts";
import { purposes } from "../../src/core/tables/purposes.ts";
import { pushedCode, scriptOf } from "../../src/local/google/script.ts";
import { LAN, newOffice, pushed } from "./office.ts";

const root = join(import.meta.dirname, "../..");
const shell = pushed("Code.js");
const core = pushed("Core.js");

/** Every name that a page, a trigger or a menu may call; nothing else is public. */
const publicNames = [
  "allPlans",
  "awardConditions",
  "awardStatistics",
  "board",
  "calendarFile",
  "check",
  "clusters",
  "councilSession",
  "deadlines",
  "decisionNumber",
  "dossierAnswer",
  "findings",
  "formsBack",
  "hideLists",
  "issued",
  "levels",
  "measureSpeed",
  "newCampaign",
  "nomination",
  "nominations",
  "office",
  "onEdit",
  "onInstall",
  "onOpen",
  "papers",
  "plan",
  "receivedPapers",
  "remindByTimer",
  "reminders",
  "restored",
  "returns",
  "rights",
  "rpc",
  "setUp",
  "showLists",
  "takeByTimer",
  "templates",
  "tracking",
  "unitForms",
  "unitPart",
  "unitReport",
  "upwardDossier",
  "withdrawn",
];

function program(code: string): Program {
  // Apps Script runs ES2020 scripts: acorn refuses private names, static fields and every later form.
  return parse(code, { ecmaVersion: 2020, sourceType: "script" });
}

/** Every node of the tree by type. */
function typesIn(tree: Program): ReadonlySet<string> {
  const types = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null && "type" in value) {
      types.add(String(value.type));
      Object.values(value).forEach(visit);
    }
  };
  visit(tree);
  return types;
}

function functionName(node: AnyNode): string[] {
  return node.type === "FunctionDeclaration" && node.id !== null ? [node.id.name] : [];
}

test.each([
  ["Code.js", shell],
  ["Core.js", core],
])("%s is an ES2020 script that imports nothing", (_name, code) => {
  const types = typesIn(program(code));
  expect(types.has("CallExpression")).toBe(true);
  for (const late of ["ImportExpression", "PrivateIdentifier", "PropertyDefinition", "StaticBlock"]) {
    expect(types.has(late), late).toBe(false);
  }
});

test("the top-level functions are exactly the public names, and every menu item calls one", async () => {
  expect(program(shell).body.flatMap(functionName).sort()).toEqual(publicNames);
  expect(program(core).body.flatMap(functionName)).toEqual([]);
  const items = (await newOffice()).clerk(LAN, {}).menu();
  expect(new Set(items.map((item) => item.menu))).toEqual(
    new Set(["Thi đua", "Khen thưởng", "Gửi và nhận tệp", "Cài đặt"]),
  );
  for (const caption of [
    "Thiết lập sổ",
    "Kiểm tra dữ liệu",
    "Tính thời hạn",
    "Tạo kế hoạch",
    "Tạo tất cả kế hoạch",
  ])
    expect(items.map((item) => item.caption)).toContain(caption);
  for (const { functionName: name } of items) expect(publicNames).toContain(name);
});

test.each([
  ["the shell first", [shell, core]],
  ["the core first", [core, shell]],
])("they load in a context that has nothing but the language, %s", (_name, files) => {
  const context = vm.createContext({});
  for (const code of files) vm.runInContext(code, context);
  // zod keeps its settings on the global object.
  expect(Object.keys(context).sort()).toEqual(["Core", "ThiDua", "__zod_globalConfig", ...publicNames]);
  // Without a service it comes as far as to say that one is missing, and says it through the core or not at all.
  expect(
    vm.runInContext('let said = ""; console.error = (line) => { said = line; }; rpc("{}"); said', context),
  ).toContain("SpreadsheetApp is not defined");
});

test("the core gives the shell what it calls, and nothing else", () => {
  const context = vm.createContext({});
  vm.runInContext(core, context);
  const given: readonly string[] = vm.runInContext("Object.keys(Core)", context);
  const called = [...shell.matchAll(/\bcore\(\)\.(\w+)|\{ ([\w, ]+) \} = core\(\)(?!\.)/g)];
  const names = called.flatMap(([, one, some = ""]) => (one === undefined ? some.split(", ") : [one]));
  expect([...given].sort()).toEqual([...new Set(names)].sort());
});

test("what only set-up and the docs read is no code", () => {
  for (const text of [...Object.values(purposes), ...titledRules.map(({ title }) => title)])
    expect(core.includes(text), text).toBe(false);
});

test("the page of shipped rows holds what is declared, in letters that no HTML reads", () => {
  const page = pushed("dong-kem-theo.html");
  expect(JSON.parse(page)).toEqual(shipped);
  expect(page).toMatch(/^[ -~]*$/u);
  expect(page).not.toMatch(/[<>&]/u);
});

test("loading it and onOpen touch no service", async () => {
  const office = await newOffice();
  const host = office.clerk(LAN, {
    script: scriptOf(pushedCode(pushed)),
    faults: ["SpreadsheetApp.getActive", "Session.getEffectiveUser", "Lock.tryLock"].map((method) => ({
      method,
      nth: 1,
      when: "before" as const,
      message: "a service was touched",
    })),
  });
  expect(host.menu().length).toBeGreaterThanOrEqual(5);
  expect(host.meter()).toMatchObject({ total: 0, simulatedMs: 0 });
  expect([...host.toasts(), ...host.alerts(), ...host.pages()]).toEqual([]);
});

test("the manifest asks for these rights and no other", () => {
  expect(JSON.parse(pushed("appsscript.json"))).toEqual({
    timeZone: "Asia/Ho_Chi_Minh",
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }],
    },
    urlFetchWhitelist: ["https://www.googleapis.com/drive/v3/"],
    oauthScopes: [
      "spreadsheets.currentonly",
      "drive.file",
      "script.container.ui",
      "script.send_mail",
      "script.scriptapp",
      "userinfo.email",
      "script.external_request",
    ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  });
});

test("clasp pushes exactly the files of appsscript/", () => {
  const templates = readdirSync(join(root, "templates"))
    .filter((name) => name.endsWith(".docx"))
    .map((name) => `mau-${name.replace(".docx", ".html")}`);
  // The window of the workbench is none of Google's.
  const pages = readdirSync(join(root, "src/ui"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html") && !name.startsWith("workbench"))
    .map((name) => basename(name));
  const expected = [
    "Code.js",
    "Core.js",
    "appsscript.json",
    "dong-kem-theo.html",
    ...pages,
    ...templates,
  ].sort();
  const status = execFileSync(
    process.execPath,
    [join(root, "node_modules/@google/clasp/build/src/index.js"), "show-file-status", "--json"],
    { cwd: root, encoding: "utf8" },
  );
  const { filesToPush } = JSON.parse(status) as { readonly filesToPush: readonly string[] };
  expect(filesToPush.map((path) => path.replace("appsscript/", "")).sort()).toEqual(expected);
  expect(readdirSync(join(root, "appsscript")).sort()).toEqual(expected);
});
