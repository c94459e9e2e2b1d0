import { MessageChannel, Worker } from "node:worker_threads";
import type { Heard, Link } from "./link.ts";
import type { Answered } from "./protocol.ts";
import type { FromThread, ThreadStart, ToThread } from "./session/messages.ts";
import type { Place } from "./session/place.ts";

/** Starts the session in a thread of its own. @param file the built session */
export function threadLink(file: string, place: Place, started: number | undefined, heard: Heard): Link {
  const { port1: port, port2 } = new MessageChannel();
  const arrived = new SharedArrayBuffer(4);
  const counter = new Int32Array(arrived);
  const start: ThreadStart = { port: port2, arrived, place, started };
  const worker = new Worker(file, { workerData: start, transferList: [port2] });
  const answers = new Map<number, (answer: Answered<unknown>) => void>();
  const saves = new Map<number, () => void>();
  let book: string | undefined;
  let last = 0;
  let ended: (why: string) => void = () => undefined;

  const send = (message: ToThread): void => {
    port.postMessage(message);
    Atomics.add(counter, 0, 1);
    Atomics.notify(counter, 0);
  };
  port.on("message", (message: FromThread) => {
    if ("told" in message) heard.told(message.told, message.window);
    else if ("page" in message) heard.page(message.page);
    else if ("stopped" in message) ended(message.stopped);
    else if ("answer" in message) {
      answers.get(message.id)?.(message.answer);
      answers.delete(message.id);
    } else if ("savedFor" in message) {
      saves.get(message.savedFor)?.();
      saves.delete(message.savedFor);
    } else book = message.book;
  });
  // A thread that dies by our own mistake takes the server with it: its lock and journal are there for the next start.
  worker.on("error", (fault) => {
    throw fault;
  });
  return {
    ask: (window, call) =>
      new Promise((resolve) => {
        last += 1;
        answers.set(last, resolve);
        send({ id: last, window, call });
      }),
    gone: (window) => send({ gone: window }),
    book: () => book,
    save: () =>
      new Promise((resolve) => {
        last += 1;
        saves.set(last, resolve);
        send({ save: last });
      }),
    stop: (message) =>
      new Promise((resolve) => {
        ended = resolve;
        send({ stop: message });
      }),
  };
}
