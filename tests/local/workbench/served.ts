import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Answered, BookShown, Calls, Told } from "../../../src/local/workbench/protocol.ts";
import { shortLived } from "../../short-lived.ts";
import { folder } from "./sample-file.ts";

const program = join(import.meta.dirname, "../../../build/thidua.mjs");

/** A server of its own process, as `thidua open` starts it, and a window on it. */
export interface Served {
  readonly process: ChildProcess;
  /** What was printed. */
  readonly address: string;
  call<Name extends keyof Calls>(
    name: Name,
    asks: Calls[Name]["asks"],
    window?: string,
  ): Promise<Answered<Calls[Name]["gives"]>>;
  enter(person: string): Promise<BookShown>;
  /** Listens as a window does; what is told is added as it comes. */
  listen(window: string, told: Told[]): Promise<() => void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** How a start ended that opened nothing. */
export interface Refused {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts `thidua open`; resolves once it answers, or has ended. */
export function started(...words: readonly string[]): Promise<Served | Refused> {
  const child = spawn(process.execPath, [...shortLived, program, "open", ...words], {
    env: { ...process.env, THI_DUA_HOME: folder() },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stderr.on("data", (text) => {
    err += String(text);
  });
  return new Promise((resolve) => {
    child.stdout.on("data", (text) => {
      out += String(text);
      const address = /trình duyệt: (\S+)\n/u.exec(out)?.[1];
      if (address !== undefined && out.includes("Ctrl+C")) resolve(servedAt(child, address));
    });
    child.once("exit", (code) => resolve({ code, out, err }));
  });
}

/** The same where it must not be refused. */
export async function served(...words: readonly string[]): Promise<Served> {
  const begun = await started(...words);
  if ("code" in begun) throw new Error(`${begun.code}: ${begun.out}${begun.err}`);
  return begun;
}

function servedAt(child: ChildProcess, address: string): Served {
  const { origin, searchParams } = new URL(address);
  const token = searchParams.get("token") ?? "";
  const call: Served["call"] = async (name, asks, window) => {
    const response = await fetch(`${origin}/api/${name}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-token": token,
        ...(window === undefined ? {} : { "x-window": window }),
      },
      body: JSON.stringify(asks),
    });
    return (await response.json()) as never;
  };
  return {
    process: child,
    address,
    call,
    enter: async (person) => {
      const opened = await call("open", { person });
      if (!opened.ok) throw new Error(opened.message);
      return opened.value;
    },
    listen: async (window, told) => {
      const ended = new AbortController();
      const response = await fetch(`${origin}/events?token=${token}&window=${window}`, {
        signal: ended.signal,
      });
      void readEvents(response, told);
      return () => ended.abort();
    },
    kill: (signal) =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
        child.once("exit", (code) => resolve(code));
        child.kill(signal);
      }),
  };
}

async function readEvents({ body }: Response, told: Told[]): Promise<void> {
  let text = "";
  const decoder = new TextDecoder();
  try {
    for await (const bytes of body ?? []) {
      text += decoder.decode(bytes, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events)
        if (event.startsWith("data: ")) told.push(JSON.parse(event.slice(6)) as Told);
    }
  } catch (fault) {
    // The server was killed, or who listened left.
    if (!(fault instanceof Error)) throw fault;
  }
}
