import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { unitChainRules } from "./chain.ts";
import { unitDateRules } from "./dates.ts";
import { smallSyllable, titleInName } from "./name-spelling.ts";
import { signerRules } from "./signers.ts";
import { signingAuthority } from "./signing-authority.ts";
import { unitUseRules } from "./use.ts";

/** Units and signers. */
export const unitRules = {
  units: [
    ...unitDateRules,
    ...unitChainRules,
    ...unitUseRules,
    ...signerRules,
    signingAuthority,
    titleInName,
    smallSyllable,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const unitTitles: RuleTitles = {
  "don-vi.ngay-nguoc": "Đơn vị hết hiệu lực trước khi có hiệu lực.",
  "don-vi.thieu-ngay-het": "Đơn vị đã có đơn vị kế thừa nhưng chưa ghi Hiệu lực đến.",
  "don-vi.trung-ten": "Hai đơn vị cùng tên có hiệu lực trong cùng một thời gian.",
  "don-vi.vong": "Cấp trên hoặc Đơn vị kế thừa dẫn vòng trở lại chính đơn vị.",
  "don-vi.ke-thua-da-het": "Đơn vị kế thừa hết hiệu lực trước hoặc cùng lúc với đơn vị được kế thừa.",
  "don-vi.thieu-ke-thua":
    "Đơn vị hết hiệu lực khi phong trào giao việc cho nó còn tiếp tục, nhưng chưa ghi đơn vị kế thừa.",
  "phong-trao.don-vi-het-hieu-luc": "Đơn vị ban hành không có hiệu lực vào ngày ban hành.",
  "giao-viec.don-vi-het-hieu-luc": "Đơn vị được giao việc không có hiệu lực vào ngày ban hành.",
  "don-vi.thieu-chuc-danh": "Đơn vị ban hành quyết định chưa ghi chức danh người đứng đầu.",
  "don-vi.email": "Địa chỉ thư điện tử của đơn vị không đúng dạng.",
  "nguoi-ky.ngoai-thoi-han": "Người ký chưa giữ hoặc đã thôi giữ chức vụ vào ngày ban hành.",
  "nguoi-ky.khac-don-vi": "Cơ quan ở phần đầu văn bản của người ký khác đơn vị ban hành.",
  "nguoi-ky.tham-quyen": "Thẩm quyền ký (TM., KT., TL., TUQ., Q.) không đúng mẫu hoặc không hợp với chức vụ.",
  "nguoi-ky.hoc-ham": "Họ tên người ký kèm học hàm, học vị hoặc danh xưng.",
  "nguoi-ky.viet-hoa": "Họ tên người ký hoặc người đứng đầu viết hoa chưa đúng.",
};
