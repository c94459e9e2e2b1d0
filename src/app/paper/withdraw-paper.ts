import type { Ports } from "../../ports/ports.ts";
import { paperWords } from "./paper-words.ts";
import { onSelectedPaper } from "./selected-paper.ts";
import { setStates } from "./set-states.ts";

const title = "Thu hồi văn bản";

/**
 * *Thu hồi văn bản*: the paper on whose row of *Sổ văn bản* the clerk stands was issued and is taken back (NĐ 30/2020, Điều
 * 18, khoản 5). Its file and its row stay; what is made of it later is another edition.
 */
export function withdrawSelected(ports: Ports): void {
  onSelectedPaper(ports, title, (row) => {
    const { key, state } = row.values;
    if (state !== "đã ban hành") {
      const message = `Văn bản ${paperWords(row)} không ở trạng thái đã ban hành nên không có gì để thu hồi.`;
      return { done: false, message };
    }
    const sure = ports.screen.confirm(
      title,
      `Thu hồi văn bản ${paperWords(row)}? Tệp và dòng ở Sổ văn bản giữ nguyên; tạo lại thì thành một bản khác với dòng và tệp riêng.`,
    );
    return sure ? setStates(ports, title, new Map([[key, "đã thu hồi"]])) : undefined;
  });
}
