import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { store } from "../../../src/local/book/model/cells.ts";
import { sampleOffice } from "../../bundle/office.ts";

/** What would run, or ask elsewhere, if a cell's text became markup, a link or a style anywhere. */
const hostileTexts = [
  '<img src="https://xau.example/x.png" onerror="top.taken=window.taken=1">',
  '"><script src="https://xau.example/x.js"></script><script>window.taken=1</script>',
  "<svg/onload=window.taken=1><style>@import 'https://xau.example/x.css';</style>",
  "</textarea></title></script><iframe src=https://xau.example></iframe><img src=x onerror=taken=1>",
];

/** The sample office with such a text behind what stands in every cell of text, headers apart. */
export async function hostileBook(): Promise<Uint8Array> {
  const { book } = await sampleOffice();
  for (const sheet of book.sheets) {
    for (const [index, row] of sheet.rows.entries()) {
      if (index === 0 || row === undefined) continue;
      for (const [column, value] of row.values.entries())
        if (typeof value === "string" && value !== "")
          store(
            sheet,
            index + 1,
            column + 1,
            `${hostileTexts[(index + column) % hostileTexts.length]} ${value}`,
          );
    }
  }
  return saveBook(book);
}
