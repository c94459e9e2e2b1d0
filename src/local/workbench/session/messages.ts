import type { MessagePort } from "node:worker_threads";
import type { Answered, Told } from "../protocol.ts";
import type { Asked } from "./calls.ts";
import type { Place } from "./place.ts";

/** What the thread of the session is started with. */
export interface ThreadStart {
  readonly port: MessagePort;
  /** Counts the messages to the thread, for it to wait on while a script waits. */
  readonly arrived: SharedArrayBuffer;
  readonly place: Place;
  /** The instant its clock starts from, milliseconds since 1970; undefined for the real one. */
  readonly started: number | undefined;
}

/** From the server to the session. */
export type ToThread =
  | { readonly id: number; readonly window: string | undefined; readonly call: Asked }
  | { readonly gone: string }
  | { readonly save: number }
  | { readonly stop: string };

/** From the session to the server. */
export type FromThread =
  | { readonly id: number; readonly answer: Answered<unknown> }
  /** Another book is open, or none. */
  | { readonly book: string | undefined }
  | { readonly savedFor: number }
  | { readonly told: Told; readonly window: string | undefined }
  | { readonly page: { readonly id: string; readonly content: string } }
  | { readonly stopped: string };
