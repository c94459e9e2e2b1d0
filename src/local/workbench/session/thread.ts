import { randomUUID } from "node:crypto";
import { receiveMessageOnPort, workerData } from "node:worker_threads";
import type { FromThread, ThreadStart, ToThread } from "./messages.ts";
import { type Pump, type Request, startPump } from "./pump.ts";
import { openSession } from "./session.ts";

/** After so long without a call the book is written, in milliseconds. */
const IDLE = 3000;

/** How often it is looked at what is due by the hour, in milliseconds. */
const TICK = 60_000;

/** The session in its thread: calls come by a port, one at a time, or while a script waits by looking into the port. */
function serveThread({ port, arrived, place, started }: ThreadStart): void {
  const say = (message: FromThread): void => port.postMessage(message);
  const now = started === undefined ? () => Date.now() : clockFrom(started);
  const session = openSession(
    {
      now,
      tell: (told, window) => say({ told, window }),
      keepPage: ({ content }) => {
        const id = randomUUID();
        say({ page: { id, content } });
        return id;
      },
      wait: (until) => pump.meanwhile(until, () => nextCall(until)),
    },
    place,
  );
  const pump: Pump = startPump(session, IDLE);
  const counter = new Int32Array(arrived);

  const requestOf = (message: ToThread): Request | undefined => {
    if ("call" in message) {
      const { id, window, call } = message;
      const reply: Request["reply"] = (answer) => {
        // Before the answer, so that who asks for its papers next is told of the right ones.
        if (call.name === "choose" || call.name === "close") say({ book: session.book() });
        say({ id, answer });
      };
      return { window, call, reply };
    }
    if ("gone" in message) session.gone(message.gone);
    else if ("save" in message)
      void pump.between(() => session.save()).then(() => say({ savedFor: message.save }));
    else {
      session.giveUp();
      void pump.between(() => end(message.stop));
    }
    return undefined;
  };

  const nextCall = (until: () => boolean): Request | undefined => {
    while (!until()) {
      const seen = Atomics.load(counter, 0);
      const received = receiveMessageOnPort(port);
      if (received === undefined) Atomics.wait(counter, 0, seen);
      else {
        const request = requestOf(received.message);
        if (request !== undefined) return request;
      }
    }
    return undefined;
  };

  const end = async (message: string): Promise<void> => {
    say({ stopped: await session.stop(message) });
    port.close();
  };

  setInterval(() => void pump.between(() => session.tick()), TICK).unref();
  port.on("message", (message: ToThread) => {
    const request = requestOf(message);
    if (request !== undefined) pump.take(request);
  });
}

/** A clock that was set to an instant and goes on from there. */
function clockFrom(started: number): () => number {
  const begun = Date.now();
  return () => started + Date.now() - begun;
}

serveThread(workerData as ThreadStart);
