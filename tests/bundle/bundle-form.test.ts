import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import vm from "node:vm";
import { type AnyNode, type Program, parse } from "acorn";
import { expect, test } from "vitest";
import { scriptOf } from "../../src/local/google/script.ts";
import { LAN, newOffice, pushed } from "./office.ts";

const root = join(import.meta.dirname, "../..");
const code = pushed("Code.js");

/** Every name that a page, a trigger or a menu may call; nothing else is public. */
const publicNames = [
  "allPlans",
  "board",
  "calendarFile",
  "check",
  "deadlines",
  "findings",
  "measureSpeed",
  "newCampaign",
  "onEdit",
  "onInstall",
  "onOpen",
  "papers",
  "plan",
  "remindByTimer",
  "reminders",
  "rpc",
  "setUp",
  "templates",
  "tracking",
  "unitReport",
];

function program(): Program {
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

test("Code.js is an ES2020 script that imports nothing", () => {
  const types = typesIn(program());
  expect(types.has("CallExpression")).toBe(true);
  for (const late of ["ImportExpression", "PrivateIdentifier", "PropertyDefinition", "StaticBlock"]) {
    expect(types.has(late), late).toBe(false);
  }
});

test("its top-level functions are exactly the public names, and every menu item calls one", async () => {
  expect(program().body.flatMap(functionName).sort()).toEqual(publicNames);
  const items = (await newOffice()).clerk(LAN, {}).menu();
  expect(items.map((item) => item.menu)).toEqual(items.map(() => "Thi đua"));
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

test("it runs in a context that has nothing but the language", () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  // zod keeps its settings on the global object.
  expect(Object.keys(context).sort()).toEqual(["ThiDua", "__zod_globalConfig", ...publicNames]);
});

test("it stays under 700,000 bytes", () => {
  expect(new TextEncoder().encode(code).length).toBeLessThan(700_000);
});

test("loading it and onOpen touch no service", async () => {
  const office = await newOffice();
  const host = office.clerk(LAN, {
    script: scriptOf(code),
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
  const pages = readdirSync(join(root, "src/ui"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => basename(name));
  const expected = ["Code.js", "appsscript.json", ...pages, ...templates].sort();
  const status = execFileSync(
    process.execPath,
    [join(root, "node_modules/@google/clasp/build/src/index.js"), "show-file-status", "--json"],
    { cwd: root, encoding: "utf8" },
  );
  const { filesToPush } = JSON.parse(status) as { readonly filesToPush: readonly string[] };
  expect(filesToPush.map((path) => path.replace("appsscript/", "")).sort()).toEqual(expected);
  expect(readdirSync(join(root, "appsscript")).sort()).toEqual(expected);
});
