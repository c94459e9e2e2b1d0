import type { Answered, BookShown, Calls, RowShown } from "../../../../src/local/workbench/protocol.ts";

/** A third window, without a browser, that looks at what the server has. */
export interface Observer {
  readonly tabs: BookShown["tabs"];
  /** What a tab holds now, from its first row on. */
  rows(sheet: number): Promise<readonly RowShown[]>;
  call<Name extends keyof Calls>(name: Name, asks: Calls[Name]["asks"]): Promise<Calls[Name]["gives"]>;
  leave(): void;
}

/** Opens one. @param address of the server, with its token */
export async function observe(address: string, person: string): Promise<Observer> {
  const { origin, searchParams } = new URL(address);
  let window: string | undefined;
  const call: Observer["call"] = async (name, asks) => {
    const response = await fetch(`${origin}/api/${name}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-token": searchParams.get("token") ?? "",
        ...(window === undefined ? {} : { "x-window": window }),
      },
      body: JSON.stringify(asks),
    });
    const answer = (await response.json()) as Answered<never>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  const opened = await call("open", { person });
  window = opened.window;
  // A window that listens to nothing is taken for one that was closed.
  const left = new AbortController();
  const token = searchParams.get("token") ?? "";
  const line = await fetch(`${origin}/events?token=${token}&window=${window}`, { signal: left.signal });
  void line.body?.pipeTo(new WritableStream()).catch((fault: unknown) => {
    // It left, or the server did.
    if (!(fault instanceof Error)) throw fault;
  });
  return {
    tabs: opened.tabs,
    call,
    leave: () => left.abort(),
    rows: async (sheet) => {
      // Rows that were typed below all others are rows of it as well.
      const { rows: to } = await call("layout", { sheet });
      return (await call("rows", { sheet, from: 1, to })).rows;
    },
  };
}
