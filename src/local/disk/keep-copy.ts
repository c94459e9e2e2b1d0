import { constants, copyFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { faultCode } from "./why-not.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/**
 * Copies a file beside itself under a name with the moment in it, before it is changed for the first time.
 * @param now milliseconds since 1970
 * @returns where the copy is
 * @throws a fault of the file system
 */
export function keepDatedCopy(path: string, now: number): string {
  const at = new Date(now);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const moment = `${day} ${two(at.getHours())}${two(at.getMinutes())}`;
  const ending = extname(path);
  const name = basename(path, ending);
  for (let number = 1; ; number += 1) {
    const copy = join(
      dirname(path),
      `${name} (bản gốc ${moment}${number === 1 ? "" : ` ${number}`})${ending}`,
    );
    try {
      copyFileSync(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (fault) {
      if (faultCode(fault) !== "EEXIST") throw fault;
    }
  }
}
