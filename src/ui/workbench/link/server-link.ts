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
  /** What was typed and never reached the server, in order, since this was asked last. */
  unsent(): readonly string[];
  /** Says whether something that is answered at once has been waited for too long; one window watches. */
  watch(waits: (isWaiting: boolean) => void): void;
  /** An address of the server with what it lets in by: a file, a page, the events. */
  address(path: string): string;
}

export const unreachable =
  "Chưa liên lạc được với chương trình trên máy này nên chưa biết việc đã xong hay chưa. Xem cửa sổ đã mở chương trình còn chạy không, rồi thử lại.";

/** So many texts are named; more would hide the window. */
const MOST_NAMED = 5;

/** Names what was typed and did not reach the server. */
export function notSent(texts: readonly string[]): string {
  const named = texts
    .slice(0, MOST_NAMED)
    .map((text) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`);
  const more = texts.length - named.length;
  return `Chưa vào sổ: ${named.join(", ")}${more > 0 ? ` và ${more} ô khác` : ""}.`;
}

/** What is answered at once, unless the machine sleeps or somebody's command is at work. */
const AT_ONCE: ReadonlySet<keyof Calls> = new Set(["type", "rows", "layout", "undo", "redo"]);
/** Nobody waits longer for that without a word, in milliseconds. */
const PATIENCE = 5000;

/** Statuses by which a server says that this window is none of its own: another token, another name, another origin. */
const STRANGER = [401, 403, 421];

const otherRun =
  "Cửa sổ này là của một lần chạy trước, chương trình đã được mở lại từ đó. Đóng cửa sổ này và làm tiếp ở cửa sổ mà chương trình vừa mở; những gì đã lưu còn nguyên trong sổ.";

/** @param token what the server lets in by: of the address with which this window was opened */
export function serverLink(token: string): ServerLink {
  let window: string | undefined;
  let lost: string[] = [];
  let waits: (isWaiting: boolean) => void = () => undefined;
  let waiting = 0;
  /** Watches a call until what it gives back is called. */
  const watched = (name: keyof Calls): (() => void) => {
    if (!AT_ONCE.has(name)) return () => undefined;
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      waiting += 1;
      waits(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      if (!isLong) return;
      waiting -= 1;
      waits(waiting > 0);
    };
  };
  return {
    unsent: () => {
      const [...texts] = lost;
      lost = [];
      return texts;
    },
    watch: (watcher) => {
      waits = watcher;
    },
    call: async <Name extends keyof Calls>(name: Name, asks: Calls[Name]["asks"]) => {
      const answered = watched(name);
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
        if (STRANGER.includes(response.status)) return { ok: false, message: otherRun };
        // The server answers each call in the shape that protocol.ts says.
        return (await response.json()) as Answered<Calls[Name]["gives"]>;
      } catch (fault) {
        console.warn(fault);
        if ("blocks" in asks)
          lost.push(...asks.blocks.flatMap(({ texts }) => texts.flat()).filter((text) => text !== ""));
        return { ok: false, message: unreachable };
      } finally {
        answered();
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
