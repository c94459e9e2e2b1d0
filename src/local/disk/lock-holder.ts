import { readFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { faultCode } from "./why-not.ts";

/** Who holds a lock: a process, and the machine it runs on. */
export interface Holder {
  readonly process: number;
  readonly machine: string;
  /** When the process began, as its system tells it; "" where that does not. */
  readonly began: string;
  /** For how long the machine had been running then, in seconds. */
  readonly up: number;
  /** The name by which it holds the file; undefined where the lock does not say. */
  readonly path: string | undefined;
}

/** What a lock of this process says; the file it is for comes last, for its name may be any text. */
export const ownText = (path: string): string =>
  [process.pid, hostname(), beganAt(process.pid), Math.floor(uptime()), path].join("\n");

/** Who holds a lock by what it says; older versions say when neither began. */
export function readHolder(text: string): Holder | undefined {
  const [process = "", machine = hostname(), ...more] = text.split("\n");
  if (!/^\d+$/.test(process)) return undefined;
  const [began = "", up = ""] = more.length < 3 ? [] : more;
  const path = more.length < 3 ? more[0] : more.slice(2).join("\n");
  return { process: Number(process), machine, began, up: Number(up), path };
}

/**
 * Whether a holder can still be at work: its process is there and is no other one of the same number, which a killed one leaves to
 * those that come after it, at the latest when the machine starts anew. One on another machine cannot be asked.
 */
export function isAlive({ process: id, machine, began, up }: Holder): boolean {
  if (machine !== hostname()) return true;
  if (up > uptime() + CLOCK_SLIP) return false;
  try {
    process.kill(id, 0);
  } catch (fault) {
    // EPERM: it is there, and another user's.
    if (faultCode(fault) === "ESRCH") return false;
  }
  const now = beganAt(id);
  return began === "" || now === "" || began === now;
}

/** Some systems tell how long they run by a clock that may be set, in seconds. */
const CLOCK_SLIP = 60;

/** The start of the machine, and in it that of a process: field 22 of proc(5). "" where the system does not tell. */
function beganAt(id: number): string {
  const boot = textOf("/proc/sys/kernel/random/boot_id")?.trim();
  // The name of the program, in brackets, may hold any letter.
  const behindName = textOf(`/proc/${id}/stat`)?.split(")").pop()?.trim().split(" ");
  const ticks = behindName?.[19];
  return boot === undefined || ticks === undefined ? "" : `${boot}/${ticks}`;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    if (faultCode(fault) === undefined) throw fault;
    return undefined;
  }
}
