import { describe, expect, test } from "vitest";
import { callOf, HOST, openedDoor, TOKEN } from "./opened-door.ts";

const select = { sheet: 1, row: 2, column: 3 };

test("a call of the window comes through with the window it came from", async () => {
  const { app, asked } = openedDoor();
  const response = await app.request(...callOf("select", select));
  expect([response.status, await response.json()]).toEqual([200, { ok: true, value: {} }]);
  expect(asked).toEqual([{ window: "w1", name: "select" }]);
});

describe("nothing comes through", () => {
  test.each<[string, Readonly<Record<string, string>>, number]>([
    ["of a wrong token", { "x-token": "another" }, 401],
    ["of a token that is the start of the right one", { "x-token": TOKEN.slice(0, -1) }, 401],
    ["without a token", { "x-token": "" }, 401],
    ["for a name that leads here", { host: "evil.example:4321" }, 421],
    ["for another port", { host: "127.0.0.1:80" }, 421],
    ["for a name that begins as ours", { host: "127.0.0.1:4321.evil.example" }, 421],
    ["of a page of another origin", { origin: "https://evil.example" }, 403],
    ["of a page of another port", { origin: "http://127.0.0.1:4322" }, 403],
    ["of a page of a file, or in a sandbox", { origin: "null" }, 403],
    ["of another site without its name", { "sec-fetch-site": "cross-site" }, 403],
    ["of a form of plain text", { "content-type": "text/plain" }, 400],
  ])("%s", async (_, headers, status) => {
    const { app, asked } = openedDoor();
    const response = await app.request(...callOf("select", select, headers));
    expect(response.status).toBe(status);
    expect(asked).toEqual([]);
  });

  test.each<[string, string, unknown]>([
    ["of an unknown verb", "shutdown", {}],
    ["of a verb that every object has", "constructor", {}],
    ["that says too little", "select", { sheet: 1 }],
    ["with a row that there is not", "select", { ...select, row: 0 }],
    ["with a row that is half", "rows", { sheet: 1, from: 1.5, to: 2 }],
    ["with a person of no name", "open", { person: "  " }],
    ["with a person of two lines", "open", { person: "an@x.vn\nX: y" }],
    ["that reshapes what is not there", "reshape", { does: "explode", sheet: 1 }],
    ["with a question answered by a text", "answer", { alert: 1, yes: "no" }],
  ])("%s", async (_, name, asks) => {
    const { app, asked } = openedDoor();
    const response = await app.request(...callOf(name, asks));
    expect([response.status, await response.json()]).toEqual([
      400,
      { ok: false, message: "Cửa sổ gửi yêu cầu sai. Tải lại trang." },
    ]);
    expect(asked).toEqual([]);
  });

  test("of more than the door takes", async () => {
    const { app, asked } = openedDoor();
    const size = { "content-length": String(65 * 1024 * 1024) };
    const response = await app.request(...callOf("call", { function: "rpc", args: [] }, size));
    expect(response.status).toBe(413);
    expect(asked).toEqual([]);
  });

  test("of what is no JSON", async () => {
    const { app } = openedDoor();
    const [address, call] = callOf("select", select);
    expect((await app.request(address, { ...call, body: "{" })).status).toBe(400);
  });
});

describe("what the server hands out", () => {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    openedDoor().app.request(`http://${HOST}${path}`, { headers: { host: HOST, ...headers } });

  test("the window, under a policy that lets in nothing but the server", async () => {
    const response = await get("/");
    expect(response.status).toBe(200);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test.each([
    ["/assets/app.js", 200],
    ["/assets/..%2fsecret.js", 404],
    ["/assets/%2e%2e%2fsecret.js", 404],
    ["/assets/..%5csecret.js", 404],
    ["/assets/../secret.js", 404],
    ["/assets/.app.js", 404],
    ["/assets/index", 404],
    ["/assets/none.js", 404],
    ["/page/none", 404],
  ])("%s → %d", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test("the window also to who follows a link from elsewhere, but nothing else", async () => {
    const elsewhere = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await get("/", elsewhere)).status).toBe(200);
    expect((await get("/assets/app.js", elsewhere)).status).toBe(403);
  });

  test.each(["/events?window=w1", "/events?token=wrong&window=w1"])("no events at %s", async (path) => {
    expect((await get(path)).status).toBe(401);
  });

  test("no line of events for a window that nobody opened: the browser gives up", async () => {
    expect((await get(`/events?token=${TOKEN}&window=none`)).status).toBe(404);
  });
});

test("a shown page runs its own scripts alone, reaches nothing and knows no token", async () => {
  const { app, pages } = openedDoor();
  const own = "console.log('of the page')";
  pages.add({
    id: "p1",
    content: `<!doctype html><html><head><title>x</title></head><body><script>${own}</script>`,
  });
  const response = await app.request(`http://${HOST}/page/p1`, { headers: { host: HOST } });
  const html = await response.text();
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("sandbox allow-scripts");
  expect(policy).not.toContain("allow-same-origin");
  expect(policy).toContain("connect-src 'none'");
  expect(policy.match(/'sha256-/gu)).toHaveLength(2);
  expect(html).toContain(own);
  expect(html).not.toContain(TOKEN);
  // What hostile text might add has no hash.
  expect(policy).not.toContain("script-src 'unsafe-inline'");
});

test("a window hears what it missed, in order, and once", async () => {
  const { app, windows } = openedDoor();
  await app.request(...callOf("open", { person: "an@x.vn" }));
  windows.tell({ tells: "papers" }, "w1");
  windows.tell({ tells: "saved", at: 1 }, undefined);
  const events = await app.request(`http://${HOST}/events?token=${TOKEN}&window=w1`, {
    headers: { host: HOST },
  });
  const reader = events.body?.getReader();
  let text = "";
  while (!text.includes("saved")) text += new TextDecoder().decode((await reader?.read())?.value);
  await reader?.cancel();
  expect([...text.matchAll(/^data: (.*)$/gmu)].map(([, data = ""]) => JSON.parse(data))).toEqual([
    { tells: "papers" },
    { tells: "saved", at: 1 },
  ]);
});
