import { foldKey } from "../../text/fold.ts";
import { flat, type Nomination } from "./nominees.ts";

/** How a merit begins that a sentence can go on with: “có thành tích …”, “hoàn thành …”. */
const DEED = /^(?:đã |vì )*(?:có|hoàn thành|đạt|tham gia|thực hiện|lập|đóng góp|tích cực|dẫn đầu) /iu;

/** The merit as a sentence goes on with it behind who has it: “đã có thành tích xuất sắc …”; what begins otherwise as it is. */
function meritSaid({ values }: Nomination): string {
  const line = flat(values.merit).replace(/[.;,]+$/u, "");
  if (!DEED.test(line)) return line;
  const bare = line.replace(/^(?:đã |vì )+/iu, "");
  return `đã ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}

/** What says no more than that there is a merit. */
const BARE = /^đã có (?:nhiều )?thành tích(?: (?:đặc biệt|xuất sắc|tiêu biểu|nổi bật|đột xuất))*$/u;

/** The merit that all of them have in the same words, as a sentence goes on with it; "" where they differ or say none. */
export function sharedMerit(nominations: readonly Nomination[]): string {
  const said = nominations.map(meritSaid);
  const [first = ""] = said;
  const same = said.every((words) => foldKey(words) === foldKey(first));
  return same && first.startsWith("đã ") && !BARE.test(first) ? first : "";
}

/** “có thành tích xuất sắc” where all begin so, else “có thành tích”. */
export function meritGrade(nominations: readonly Nomination[]): string {
  const grades = nominations.map(
    (row) =>
      /^đã (có (?:nhiều )?thành tích(?: (?:đặc biệt|xuất sắc|tiêu biểu|nổi bật|đột xuất))*)(?!\p{L})/u.exec(
        meritSaid(row),
      )?.[1] ?? "",
  );
  const [first = ""] = grades;
  return first !== "" && grades.every((grade) => grade === first) ? first : "có thành tích";
}

/** What one of several has done, behind the name; "" where it says no more than that there is a merit. */
export function ownMerit(nomination: Nomination): string {
  const said = meritSaid(nomination);
  return BARE.test(said) ? "" : said;
}
