import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { wallTime } from "../book/model/zone.ts";
import { emlOf } from "./eml.ts";
import type { Outbox, OutgoingLetter } from "./outbox.ts";

/** Letters as .eml files of one folder, made with the first; a mail program opens and sends them. None is overwritten. */
export function folderOutbox(folder: string): Outbox {
  const root = resolve(folder);
  return {
    send: (letter) => {
      mkdirSync(root, { recursive: true });
      const stem = stemOf(letter);
      for (let number = 1; !written(join(root, nameOf(stem, number)), emlOf(letter)); number += 1);
    },
  };
}

function nameOf(stem: string, number: number): string {
  return number === 1 ? `${stem}.eml` : `${stem} (${number}).eml`;
}

/** "2026-03-05 08.00.00 to@example.vn": in the order of time, every system takes it. */
function stemOf({ sent, zone, to }: OutgoingLetter): string {
  const time = new Date(wallTime(sent, zone))
    .toISOString()
    .slice(0, 19)
    .replace("T", " ")
    .replaceAll(":", ".");
  return `${time} ${(to[0] ?? "").slice(0, 80).replace(/[^\w@.+-]/g, "-")}`;
}

/** Whether the name was still free. */
function written(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "EEXIST") return false;
    throw fault;
  }
}
