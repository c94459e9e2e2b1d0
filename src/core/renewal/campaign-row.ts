import type { RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import { type Day, dayParts } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { foldKey } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { keyOfYear } from "./codes.ts";
import { type NewCell, plain, type RowCollector } from "./copied-rows.ts";
import { look } from "./review.ts";
import { type RowRenewer, renewRow } from "./row.ts";

const emptied = (before: string, reason: string): NewCell => ({
  cell: "",
  remarks: before === "" ? [] : [{ kind: "đã đổi", before, after: "", reason }],
});
const left = (cell: string, before: string, reason: string): NewCell => ({
  cell,
  remarks: before === "" ? [] : [{ kind: "cần xem lại", before, after: cell === before ? "" : cell, reason }],
});

function signerCell({ book }: BookFacts, key: string, sameIssuer: boolean, day: Day): NewCell {
  const signer = rowNamed(book.signers, key)?.values;
  if (signer === undefined) return plain(key);
  if (!sameIssuer)
    return emptied(
      key,
      "Đơn vị ban hành là đơn vị kế thừa: thêm người ký của đơn vị ấy ở trang Người ký rồi chọn lại.",
    );
  if (!spanHolds(signer, day))
    return emptied(key, "Người ký không giữ chức vụ vào ngày đầu của phong trào mới: chọn người ký khác.");
  return left(key, key, `Người ký như năm cũ (${signer.name}): xem còn giữ chức vụ hay không.`);
}

/** The row of *Phong trào* itself. */
export function renewCampaignRow(
  facts: BookFacts,
  renewer: RowRenewer,
  collector: RowCollector,
  campaign: RowOf<"campaigns">,
  key: string,
  day: Day,
): void {
  const { values } = campaign;
  const { campaigns } = facts.book;
  const issuer = renewer.units.one(values.issuer);
  const sameIssuer = issuer.text === values.issuer;
  const province = facts.units().get(issuer.text)?.values.province ?? "";
  const moved = !sameIssuer && province !== "" && foldKey(province) !== foldKey(values.place);
  const first =
    values.from === null ? key : keyOfYear(values.key, dayParts(values.from).year, dayParts(day).year);
  const doubled = first === key ? undefined : rowNamed(campaigns, first)?.values.title;
  const remarks =
    doubled === undefined
      ? []
      : [look("", "", `Năm này sổ đã có phong trào ${quoted(doubled)}: xem có tạo trùng không.`)];
  collector.add(
    campaigns,
    renewRow(renewer, campaigns, campaign, {
      key: { cell: key, remarks },
      issuer: { cell: issuer.text, remarks: issuer.remarks },
      parent: emptied(
        values.parent,
        "Phong trào cấp trên của năm cũ: chọn phong trào cấp trên của năm mới, nếu có.",
      ),
      number: emptied(values.number, "Số của văn bản cũ: văn thư cấp số mới."),
      symbol: left(
        values.symbol,
        values.symbol,
        "Ký hiệu giữ như năm cũ: đối chiếu với chữ viết tắt hiện nay của cơ quan.",
      ),
      issued: emptied(values.issued, "Ngày ban hành của văn bản cũ: văn thư ghi ngày mới."),
      place: moved
        ? left(province, values.place, "Địa danh theo tỉnh, thành phố của đơn vị kế thừa: đối chiếu lại.")
        : plain(values.place),
      signer: signerCell(facts, values.signer, sameIssuer, day),
      signatureNote: emptied(values.signatureNote, "Ghi chỗ ký của bản cũ."),
      template: plain(values.template),
      state: plain("dự thảo"),
    }),
  );
}
