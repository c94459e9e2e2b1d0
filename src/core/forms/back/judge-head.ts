import type { ParsedBook } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import { rowName } from "../../book/row-name.ts";
import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { sealOf } from "../seal-form.ts";
import { sendingOffice } from "../unit-form.ts";
import type { FormDoubt } from "./form-doubt.ts";
import type { ReturnedForm } from "./returned-form.ts";

/** Whether a workbook is one of this book's, and what is doubtful of it as a whole; or why it is not taken. */
export type HeadJudged =
  | { readonly ok: true; readonly doubts: readonly FormDoubt[] }
  | { readonly ok: false; readonly why: string };

const whole = (what: string, cure: string): FormDoubt => ({ grade: "look", place: "", what, cure });

/** Whether head and cells as sent are what the book sealed: no mark, no name and no text of them was written by another hand. */
function isSealed({ head, origin }: Pick<ReturnedForm, "head" | "origin">, secret: string): boolean {
  const { seal, ...told } = head;
  return sealOf(told, origin, secret) === seal;
}

/** Judges whose workbook it is. @param secret the book's own */
export function judgeHead(form: ReturnedForm, book: ParsedBook, secret: string): HeadJudged {
  const { office, unit, unitName, campaigns, sentAt, sentBy, purpose } = form.head;
  const sealed = isSealed(form, secret);
  const sent =
    purpose === "up"
      ? `Báo cáo của ${quoted(unitName)} gửi ${quoted(office)}`
      : `Tệp do ${quoted(office)} gửi cho ${quoted(unitName)} lúc ${sentAt}`;
  const [campaign = ""] = campaigns;
  const known = lastNamed(book.campaigns, campaign);
  const offices = campaigns.map((key) => sendingOffice(book, key));
  if (!sealed && !offices.some((name) => foldText(name) === foldText(office)))
    return { ok: false, why: `${sent}, không phải của sổ này. Hãy nhận tệp vào sổ của cơ quan đã gửi.` };
  if (lastNamed(book.units, unit) === undefined)
    return {
      ok: false,
      why: `${sent}, nhưng trang Đơn vị không còn đơn vị ấy. Hãy thêm lại đơn vị, hoặc nhập tay phần này.`,
    };
  if (known === undefined || campaigns.length !== 1)
    return {
      ok: false,
      why: `${sent} về một phong trào không có trong sổ này. Hãy nhận tệp vào sổ có phong trào ấy, hoặc nhập tay phần này.`,
    };
  const doubts: FormDoubt[] = [];
  // An office below makes its report by itself, where this book's secret is not known.
  if (!sealed && purpose === "up")
    doubts.push(
      whole(
        `Tệp là báo cáo do ${quoted(unitName)} tự lập lúc ${sentAt} (${sentBy}) nên không có dấu của sổ này.`,
        "Đối chiếu với văn bản của đơn vị rồi mới nhận.",
      ),
    );
  else if (!sealed)
    doubts.push(
      whole(
        "Dấu của tệp không khớp với sổ này: tệp gửi đi từ một bản sao của sổ, hoặc phần ẩn của tệp đã bị sửa.",
        "Đối chiếu với đơn vị rồi mới nhận.",
      ),
    );
  if (known.values.state === "đã tổng kết")
    doubts.push(
      whole(
        `Tệp của phong trào ${quoted(rowName(book.campaigns, campaign))} đã tổng kết.`,
        "Kiểm tra xem đơn vị có gửi nhầm tệp cũ không.",
      ),
    );
  return { ok: true, doubts };
}
