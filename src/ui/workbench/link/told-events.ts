import type { Told } from "../../../local/workbench/protocol.ts";

/** What becomes of the line on which the server tells things of its own accord. */
export interface EventLine {
  told(event: Told): void;
  /** The line broke; the browser tries again by itself. */
  lost(): void;
  /** The line is there again: what was told meanwhile is missing. */
  back(): void;
  /** The server is there and does not know this window any more. */
  gone(): void;
}

/** Listens to the server until the page is left. @param address of the events, with the token and the window */
export function listen(address: string, line: EventLine): EventSource {
  const source = new EventSource(address);
  let broken = false;
  source.addEventListener("open", () => {
    if (broken) line.back();
    broken = false;
  });
  source.addEventListener("error", () => {
    // The browser gives up when it gets an answer that is no line of events, and tries again after anything else.
    if (source.readyState === EventSource.CLOSED) {
      line.gone();
      return;
    }
    if (!broken) line.lost();
    broken = true;
  });
  source.addEventListener("message", ({ data }) => {
    // protocol.ts says what the server writes.
    line.told(JSON.parse(String(data)) as Told);
  });
  return source;
}
