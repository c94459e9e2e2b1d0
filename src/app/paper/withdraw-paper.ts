import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { selectedPaper } from "./selected-paper.ts";
import { setStates } from "./set-states.ts";

const title = "Thu hồi văn bản";

/**
 * *Thu hồi văn bản*: the paper on whose row of *Sổ văn bản* the clerk stands was issued and is taken back (NĐ 30/2020, Điều
 * 18, khoản 5). Its file and its row stay; what is made of it later is another edition.
 */
export function withdrawSelected(ports: Ports): void {
  const { screen } = ports;
  alone(ports, () => {
    const row = selectedPaper(ports, title);
    if (row === undefined) return;
    const { key, state } = row.values;
    if (state !== "đã ban hành") {
      screen.alert(title, `Văn bản ${key} không ở trạng thái đã ban hành nên không có gì để thu hồi.`);
      return;
    }
    const sure = screen.confirm(
      title,
      `Thu hồi ${key}? Tệp và dòng ở Sổ văn bản giữ nguyên; tạo lại thì thành một bản khác với dòng và tệp riêng.`,
    );
    if (!sure) return;
    const { done, message } = setStates(ports, title, new Map([[key, "đã thu hồi"]]));
    if (done) screen.toast(message);
    else screen.alert(title, message);
  });
}
