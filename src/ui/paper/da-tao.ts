import { element } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { paperLine } from "./paper-line.ts";

const made = element("made", HTMLUListElement);

async function load(): Promise<void> {
  const answer = await ask({ verb: "plan.selected" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  made.replaceChildren(...answer.value.map(paperLine));
  tell(
    answer.value.length === 0
      ? "Đứng ở dòng của phong trào tại trang Phong trào rồi chọn Thi đua › Tạo kế hoạch."
      : "",
  );
}

void load();
