import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { archiveForm, archiveMissing, archiveNotLast } from "./archive.ts";
import { asAboveForm } from "./as-above.ts";
import { recipientFormRules } from "./form.ts";
import { recipientEnded } from "./old.ts";
import { recipientWithoutTask } from "./tasks.ts";
import { taskWithoutRecipient } from "./units.ts";

/** Who receives a paper. */
export const recipientRules = {
  recipients: [
    archiveMissing,
    archiveForm,
    archiveNotLast,
    asAboveForm,
    ...recipientFormRules,
    taskWithoutRecipient,
    recipientWithoutTask,
    recipientEnded,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const recipientTitles: RuleTitles = {
  "noi-nhan.thieu-luu": "Nơi nhận chưa có dòng Lưu.",
  "noi-nhan.luu": "Dòng Lưu không theo mẫu “Lưu: VT, …”.",
  "noi-nhan.luu-khong-cuoi": "Dòng Lưu không đứng cuối.",
  "noi-nhan.nhu-tren": "Như trên, Như Điều … không hợp với loại văn bản hoặc dẫn tới điều không có.",
  "noi-nhan.dau-thua": "Nơi nhận ghi cả gạch đầu dòng, dấu ngoặc hoặc dấu kết thúc mà bản in đã có.",
  "noi-nhan.trung": "Một nơi nhận đứng hai lần trong cùng một văn bản, kể cả viết khác nhau.",
  "noi-nhan.het-han": "Dòng nơi nhận của phong trào không áp dụng vào ngày ban hành nên không được in.",
  "noi-nhan.thieu-muc-dich": "Chỉ một nơi nhận không ghi mục đích trong khi mọi nơi nhận khác đều ghi.",
  "noi-nhan.thieu-don-vi": "Đơn vị được giao việc không có trong Nơi nhận.",
  "noi-nhan.khong-viec": "Nơi nhận ghi để thực hiện nhưng kế hoạch không giao việc cho đơn vị đó.",
  "noi-nhan.don-vi-cu": "Nơi nhận là cơ quan, đơn vị đã hết hiệu lực hoặc đã giải thể vào ngày ban hành.",
};
