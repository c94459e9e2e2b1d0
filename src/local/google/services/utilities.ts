import type { GoogleUtilities } from "../../../apps-script/surface.ts";
import { instantOf, isZone, wallTime } from "../../book/model/zone.ts";
import { formatWall, parseWall, unknownLetters } from "../run/java-date.ts";
import type { Run } from "../run/run.ts";
import { exception, method, spend } from "../run/service-call.ts";
import { bytes, date, text, whole } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { makeBlob } from "./blob.ts";

/** The helpers of Utilities; only sleep costs time. */
export function makeUtilities(run: Run): GoogleUtilities {
  const free = { free: true };
  const check = (zone: string, pattern: string, name: string) => {
    if (!isZone(zone)) throw exception(run, `chưa có trong máy chủ cục bộ: ${name} múi giờ "${zone}"`);
    const unknown = unknownLetters(pattern);
    if (unknown !== undefined) throw exception(run, `chưa có trong máy chủ cục bộ: ${name} mẫu "${unknown}"`);
  };
  return strict<GoogleUtilities>(run.realm, "Utilities", {
    newBlob: method(
      run,
      "Utilities.newBlob",
      [bytes, text, text],
      (data: number[], contentType: string, name: string) => makeBlob(run, data, contentType, name),
      free,
    ),
    formatDate: method(
      run,
      "Utilities.formatDate",
      [date, text, text],
      (value: Date, zone: string, pattern: string) => {
        check(zone, pattern, "Utilities.formatDate");
        return formatWall(wallTime(value.getTime(), zone), pattern);
      },
      free,
    ),
    parseDate: method(
      run,
      "Utilities.parseDate",
      [text, text, text],
      (value: string, zone: string, pattern: string) => {
        check(zone, pattern, "Utilities.parseDate");
        const wall = parseWall(value, pattern);
        if (wall === undefined) throw exception(run, `Unparseable date: "${value}"`);
        return run.realm.date(instantOf(wall, zone));
      },
      free,
    ),
    sleep: method(run, "Utilities.sleep", [whole], (milliseconds: number) => spend(run, milliseconds), free),
  });
}
