import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { makeDoor } from "./door.ts";
import type { FileDeps } from "./files/file-calls.ts";
import { launch } from "./files/open-outside.ts";
import type { Gate } from "./guard.ts";
import type { Link } from "./link.ts";
import type { Place } from "./session/place.ts";
import { makeShownPages } from "./shown-pages.ts";
import { threadLink } from "./thread-link.ts";
import { makeWindows } from "./windows.ts";

/** What a server is started with. */
export interface ServerChoices {
  /** 0 for any that is free. */
  readonly port: number;
  readonly home: string;
  readonly folder: string;
  /** Folder of the built window. */
  readonly assets: string;
  /** The built session, run as a thread. */
  readonly session: string;
  /** The instant the clock starts from, milliseconds since 1970; undefined for the real one. */
  readonly started: number | undefined;
}

export interface Served {
  /** What to open in a browser, with the token. */
  readonly address: string;
  readonly link: Link;
  /** Saves, lets go of the book and stops. @returns why it could not be saved; "" where it was */
  stop(message: string): Promise<string>;
}

/** Listens on this machine alone. @throws a fault of the system, such as a port that is taken */
export async function serve(choices: ServerChoices): Promise<Served> {
  const token = randomBytes(32).toString("base64url");
  let port = 0;
  const gate: Gate = { port: () => port, token };
  const pages = makeShownPages();
  const windows = makeWindows((window) => link.gone(window));
  let app: ReturnType<typeof makeDoor> | undefined;
  const server = createAdaptorServer({
    fetch: (request, env) => app?.fetch(request, env) ?? new Response("Starting", { status: 503 }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(choices.port, "127.0.0.1", resolve);
  });
  port = (server.address() as AddressInfo).port;
  const address = `http://127.0.0.1:${port}/?token=${token}`;
  const place: Place = { home: choices.home, folder: choices.folder, address };
  const link = threadLink(choices.session, place, choices.started, {
    told: windows.tell,
    page: pages.add,
  });
  const files: FileDeps = {
    book: link.book,
    folder: choices.folder,
    save: link.save,
    launch,
    platform: process.platform,
  };
  app = makeDoor({ gate, link, windows, pages, files, assets: choices.assets });
  return {
    address,
    link,
    stop: async (message) => {
      const why = await link.stop(message);
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      return why;
    },
  };
}
