import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";

/** Who may come in: whoever speaks to this very server, from its own pages or from none, with its token. */
export interface Gate {
  /** The port, once the server listens. */
  readonly port: () => number;
  readonly token: string;
}

const NAMES = ["127.0.0.1", "localhost"];

/**
 * Refuses a request that is meant for another host (a name that leads here) or that a page of another origin, or of a file,
 * has sent.
 */
export function sameOrigin({ port }: Gate): MiddlewareHandler {
  return async (context, next) => {
    const hosts = NAMES.map((name) => `${name}:${port()}`);
    const host = context.req.header("host") ?? "";
    if (!hosts.includes(host)) return context.text("Wrong host", 421);
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) return context.text("Wrong origin", 403);
    const site = context.req.header("sec-fetch-site");
    const isNavigation = context.req.header("sec-fetch-mode") === "navigate" && context.req.path === "/";
    if (site !== undefined && site !== "same-origin" && site !== "none" && !isNavigation)
      return context.text("Wrong origin", 403);
    return next();
  };
}

/** Refuses whoever has not the token: in a header, or in the address where a browser can set no header. */
export function withToken({ token }: Gate, where: "header" | "address"): MiddlewareHandler {
  return async (context, next) => {
    const said = where === "header" ? context.req.header("x-token") : context.req.query("token");
    return isToken(said, token) ? next() : context.text("Wrong token", 401);
  };
}

function isToken(said: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(said ?? ""), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
