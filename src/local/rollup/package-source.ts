import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { type FileFormat, type PackageHead, readPackage } from "../../rollup/data-package.ts";
import { faultCode, whyNot } from "../disk/why-not.ts";

/** A package whose files are those that were written. */
export type OpenedPackage =
  | {
      readonly ok: true;
      readonly head: PackageHead;
      readonly format: FileFormat;
      /** Paths of its two files that totals need. */
      readonly facts: string;
      readonly unfit: string;
    }
  | { readonly ok: false; readonly why: string };

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part as Uint8Array);
  return hash.digest("hex");
}

/** Looks at a package's descriptor and at its files, which must be what the descriptor says to the byte. */
export async function openPackageFolder(folder: string): Promise<OpenedPackage> {
  try {
    const read = readPackage(readFileSync(join(folder, "datapackage.json"), "utf8"));
    if (!read.ok) return read;
    for (const { path, hash } of [read.facts, read.unfit]) {
      if ((await hashOf(join(folder, path))) !== hash)
        return {
          ok: false,
          why: `Tệp ${path} không còn như lúc xuất: bị sửa, hoặc chép chưa trọn. Xuất lại bằng thidua export.`,
        };
    }
    const { head, format, facts, unfit } = read;
    return { ok: true, head, format, facts: join(folder, facts.path), unfit: join(folder, unfit.path) };
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return { ok: false, why: `Gói thiếu tệp hoặc không đọc được: ${whyNot(code)}.` };
  }
}
