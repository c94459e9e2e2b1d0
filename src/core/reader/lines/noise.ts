import { foldKey } from "../../text/fold.ts";

/** What stands on a sheet beside the paper itself. */
export type Noise = "page-number" | "rule" | "stamp";

const PAGE =
  /^[-–—~.\s]*\d{1,3}[-–—~.\s]*$|^[-–—\s]*(?:trang|page)\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?[-–—.\s]*$/iu;
const RULE = /^[\s\-–—_=*~.…•·|\\/^`'"]+$/u;
/** A register's stamp on an incoming paper, and the marks of an electronic signature; folded without marks. */
const STAMP =
  /^(?:(?:cong )?van ban den|cong van den|van thu den|den (?:so|ngay)\b|den ?:|so den ?:|ngay den ?:|gio den|ngay ?:? ?\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|chuyen ?:|luu ho so|so va ky hieu ho so|so ky hieu ho so|den$|gio ?:? ?\d|(?:nguoi ky|ky boi|ky ngay|thoi gian ky|email|co quan|chu ky so|digitally signed)\b ?:|so ho so)/u;
const LONGEST = 90;

/** What kind of noise a line is; undefined where it belongs to the paper. */
export function noiseOf(text: string): Noise | undefined {
  if (text.length > LONGEST) return RULE.test(text) ? "rule" : undefined;
  if (RULE.test(text) && text !== "./." && !/^\s*\.\/\.\s*$/u.test(text)) return "rule";
  if (PAGE.test(text)) return "page-number";
  return STAMP.test(foldKey(text)) ? "stamp" : undefined;
}
