import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod/mini";
import { type FileCalls, type FileDeps, fileCalls } from "./files/file-calls.ts";
import { fileResponse } from "./files/file-response.ts";
import { previewPage } from "./files/preview-page.ts";
import { type Gate, withToken } from "./guard.ts";
import type { Answered } from "./protocol.ts";

const name = z.string().check(z.minLength(1), z.maxLength(300));
const none = z.object({});
const paper = z.union([z.object({ id: name }), z.object({ folder: z.literal(true) })]);
const letter = z.object({ id: name });
const folder = z.pipe(
  z.object({ path: z.optional(z.string().check(z.maxLength(1000))) }),
  z.transform(({ path }) => (path === undefined ? {} : { path })),
);

/** An id and a path of a folder are short. */
const MOST_BYTES = 16 * 1024;

/** Papers, letters and folders: answered beside the session, so that a script at work keeps nobody from them. */
export function addFileRoutes(app: Hono, gate: Gate, deps: FileDeps, assets: string): void {
  const calls = fileCalls(deps);
  const route = <Asks>(
    called: keyof FileCalls,
    read: (asks: unknown) => Asks | undefined,
    act: (asks: Asks) => Promise<Answered<unknown>>,
  ): void => {
    const limit = bodyLimit({ maxSize: MOST_BYTES });
    app.post(`/api/${called}`, withToken(gate, "header"), limit, async (context) => {
      const isJson = context.req.header("content-type")?.startsWith("application/json") === true;
      const asks = read(isJson ? await context.req.json().catch(() => undefined) : undefined);
      return asks === undefined
        ? context.json({ ok: false, message: "Cửa sổ gửi yêu cầu sai. Tải lại trang." }, 400)
        : context.json(await act(asks));
    });
  };
  route("papers", (asks) => z.safeParse(none, asks).data, calls.papers);
  route("openPaper", (asks) => z.safeParse(paper, asks).data, calls.openPaper);
  route("letters", (asks) => z.safeParse(none, asks).data, calls.letters);
  route("openLetter", (asks) => z.safeParse(letter, asks).data, calls.openLetter);
  route("folder", (asks) => z.safeParse(folder, asks).data, calls.folder);
  app.get("/file/:kind/:id?", withToken(gate, "address"), ({ req }) =>
    fileResponse(deps, req.param("kind") ?? "", req.param("id") ?? ""),
  );
  app.get("/preview", () => previewPage(assets));
}
