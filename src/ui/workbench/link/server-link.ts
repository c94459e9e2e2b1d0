import type { Answered, Calls } from "../../../local/workbench/protocol.ts";

/** The way from this window to the server that gave it out. */
export interface ServerLink {
  /** Asks the server. A refusal comes back as a sentence, and so does a server that cannot be reached. */
  call<Name extends keyof Calls>(
    name: Name,
    asks: Calls[Name]["asks"],
  ): Promise<Answered<Calls[Name]["gives"]>>;
  /** As whom the server knows this window from now on; what was asked before is asked without a name. */
  enter(window: string | undefined): void;
  /** An address of the server with what it lets in by: a file, a page, the events. */
  address(path: string): string;
}

const unreachable =
  "Chưa liên lạc được với chương trình trên máy này nên chưa biết việc đã xong hay chưa. Xem cửa sổ đã mở chương trình còn chạy không, rồi thử lại.";

/** @param token what the server lets in by: of the address with which this window was opened */
export function serverLink(token: string): ServerLink {
  let window: string | undefined;
  return {
    call: async <Name extends keyof Calls>(name: Name, asks: Calls[Name]["asks"]) => {
      try {
        const response = await fetch(`/api/${name}`, {
          method: "POST",
          headers: {
            "Content-Type": "application/json",
            "X-Token": token,
            ...(window === undefined ? {} : { "X-Window": window }),
          },
          body: JSON.stringify(asks),
        });
        // The server answers each call in the shape that protocol.ts says.
        return (await response.json()) as Answered<Calls[Name]["gives"]>;
      } catch (fault) {
        console.warn(fault);
        return { ok: false, message: unreachable };
      }
    },
    enter: (name) => {
      window = name;
    },
    address: (path) => {
      const query = new URLSearchParams({ token, ...(window === undefined ? {} : { window }) });
      return `${path}?${query}`;
    },
  };
}
