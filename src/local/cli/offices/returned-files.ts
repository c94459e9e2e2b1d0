import { readFileSync, statSync } from "node:fs";
import type { Request } from "../../../app/all-verbs.ts";
import { NOT_OURS, readReturned } from "../../../reading/returned/read-returned.ts";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import { filesOf } from "./found-files.ts";

/** Files that were named: those that are workbooks of units, and those that are not, each with why. */
export interface ReturnedFiles {
  readonly files: Request<"forms.receive">["files"];
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

/** The returned workbooks among all files and folders that were named. */
export function returnedFiles(named: readonly string[]): ReturnedFiles {
  const files: Request<"forms.receive">["files"] = [];
  const unread: { name: string; why: string }[] = [];
  for (const each of named) {
    try {
      for (const { path, name } of filesOf(each)) {
        const read = readReturned(name, readFileSync(path));
        // Programs that say nothing of when they saved leave it to the disk.
        if (read.kind === "form")
          files.push({ name, saved: read.saved || statSync(path).mtime.toISOString(), form: read.form });
        else unread.push({ name, why: read.kind === "refused" ? read.why : NOT_OURS });
      }
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      unread.push({ name: each, why: `${whyNot(code)}.` });
    }
  }
  return { files, unread };
}
