import { readFileSync, statSync } from "node:fs";
import type { Request } from "../../../app/all-verbs.ts";
import { foreignFiles, gridsOfFile, toldForeign } from "../../../reading/returned/foreign-files.ts";
import { NOT_OURS, readReturned } from "../../../reading/returned/read-returned.ts";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import { filesOf } from "./found-files.ts";

/** A file that may hold tables of a unit's own making. */
interface OwnTables {
  readonly name: string;
  readonly grids: ReturnType<typeof gridsOfFile>;
}

/** Files that were named: workbooks of units, tables of units' own making, and those that are neither, each with why. */
export interface ReturnedFiles {
  readonly files: Request<"forms.receive">["files"];
  readonly tables: readonly OwnTables[];
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

/**
 * The returned workbooks among all files and folders that were named.
 * @param tables whether tables of units' own making are taken too, or only told of
 */
export function returnedFiles(named: readonly string[], tables: boolean): ReturnedFiles {
  const files: Request<"forms.receive">["files"][number][] = [];
  const own: OwnTables[] = [];
  const unread: { name: string; why: string }[] = [];
  for (const each of named) {
    try {
      for (const { path, name } of filesOf(each)) {
        const bytes = readFileSync(path);
        const read = readReturned(name, bytes);
        // Programs that say nothing of when they saved leave it to the disk.
        if (read.kind === "form")
          files.push({ name, saved: read.saved || statSync(path).mtime.toISOString(), form: read.form });
        else {
          const grids = gridsOfFile(name, bytes);
          const found = foreignFiles(name, grids, {});
          const why = read.kind === "refused" ? read.why : NOT_OURS;
          if (tables && grids.length > 0) own.push({ name, grids });
          else unread.push({ name, why: found.length === 0 ? why : found.map(toldForeign).join(" ") });
        }
      }
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      unread.push({ name: each, why: `${whyNot(code)}.` });
    }
  }
  return { files, tables: own, unread };
}
