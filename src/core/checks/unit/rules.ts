import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { unitChainRules } from "./chain.ts";
import { clusterRules } from "./clusters.ts";
import { unitDateRules } from "./dates.ts";
import { unitKindRules } from "./kind.ts";
import { unitMailRules } from "./mail.ts";
import { smallSyllable, titleInName } from "./name-spelling.ts";
import { peopleRules } from "./people.ts";
import { unitProvinceRules } from "./province.ts";
import { signerPlace, signerPost } from "./signer-post.ts";
import { signerRules } from "./signers.ts";
import { signingAuthority } from "./signing-authority.ts";
import { unitSuccessorRules } from "./successor.ts";
import { unitUseRules } from "./use.ts";

/** Units, signers, and who may do what in the shared book. */
export const unitRules = {
  units: [
    ...unitDateRules,
    ...unitChainRules,
    ...unitUseRules,
    ...unitKindRules,
    ...unitProvinceRules,
    ...unitSuccessorRules,
    ...unitMailRules,
    ...signerRules,
    signingAuthority,
    signerPost,
    signerPlace,
    titleInName,
    smallSyllable,
    ...clusterRules,
    ...peopleRules,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const unitTitles: RuleTitles = {
  "don-vi.ngay-nguoc": "Đơn vị hết hiệu lực trước khi có hiệu lực.",
  "don-vi.thieu-ngay-het": "Đơn vị đã có đơn vị kế thừa nhưng chưa ghi Hiệu lực đến.",
  "don-vi.trung-ten": "Hai đơn vị cùng tên có hiệu lực trong cùng một thời gian.",
  "don-vi.gan-trung-ten": "Hai đơn vị cùng thời gian có tên chỉ khác một chữ, một dấu hoặc chữ viết tắt.",
  "don-vi.vong": "Cấp trên hoặc Đơn vị kế thừa dẫn vòng trở lại chính đơn vị.",
  "don-vi.ke-thua-da-het": "Đơn vị kế thừa hết hiệu lực trước hoặc cùng lúc với đơn vị được kế thừa.",
  "don-vi.thieu-ke-thua":
    "Đơn vị hết hiệu lực khi phong trào giao việc cho nó còn tiếp tục, nhưng chưa ghi đơn vị kế thừa.",
  "phong-trao.don-vi-het-hieu-luc": "Đơn vị ban hành không có hiệu lực vào ngày ban hành.",
  "giao-viec.don-vi-het-hieu-luc": "Đơn vị được giao việc không có hiệu lực vào ngày ban hành.",
  "don-vi.thieu-chuc-danh": "Đơn vị ban hành quyết định chưa ghi chức danh người đứng đầu.",
  "don-vi.email": "Địa chỉ thư điện tử của đơn vị không đúng dạng.",
  "don-vi.loai-khac-ten": "Loại của đơn vị không hợp với tên, nên các mốc áp dụng cho loại ấy sai đối tượng.",
  "don-vi.cap-tren-khong-hop": "Cấp trên không thể là cấp trên của đơn vị, hoặc đã hết hiệu lực.",
  "don-vi.chuc-danh-khong-hop": "Chức danh không phải của người đứng đầu đơn vị.",
  "don-vi.tinh-la": "Tỉnh không phải là tên một tỉnh, thành phố.",
  "don-vi.tinh-khac-nhau": "Tỉnh của đơn vị khác với tên, tên ngắn, cụm hoặc cấp trên.",
  "don-vi.tinh-da-sap-nhap": "Tỉnh đã sáp nhập mà đơn vị còn hiệu lực sau đó.",
  "don-vi.ke-thua-khong-hop": "Đơn vị kế thừa khác loại, hoặc ở tỉnh khác với tỉnh sau sáp nhập.",
  "don-vi.ke-thua-ho-ngay": "Giữa đơn vị và đơn vị kế thừa có những ngày không đơn vị nào có hiệu lực.",
  "don-vi.email-mien": "Tên miền thư điện tử chỉ khác một chữ với tên miền mà các đơn vị khác dùng.",
  "don-vi.email-cong-cong": "Đơn vị dùng hộp thư công cộng.",
  "don-vi.email-trung": "Hai đơn vị ghi cùng một địa chỉ thư điện tử.",
  "nguoi-ky.ngoai-thoi-han": "Người ký chưa giữ hoặc đã thôi giữ chức vụ vào ngày ban hành.",
  "nguoi-ky.khac-don-vi": "Cơ quan ở phần đầu văn bản của người ký khác đơn vị ban hành.",
  "nguoi-ky.tham-quyen": "Thẩm quyền ký (TM., KT., TL., TUQ., Q.) không đúng mẫu hoặc không hợp với chức vụ.",
  "nguoi-ky.chuc-vu-khong-hop": "Chức vụ của người ký không có trong cơ quan đứng tên.",
  "nguoi-ky.dia-danh": "Địa danh của người ký khác tỉnh của cơ quan.",
  "nguoi-ky.hoc-ham": "Họ tên người ký kèm học hàm, học vị hoặc danh xưng.",
  "nguoi-ky.viet-hoa": "Họ tên người ký hoặc người đứng đầu viết hoa chưa đúng.",
  "cum.don-vi-hai-lan": "Một đơn vị ghi hai lần trong một cụm, khối của cùng một năm, trùng ngày.",
  "cum.hai-cum-truong": "Một cụm, khối có hai cụm trưởng cùng lúc.",
  "cum.chua-co-cum-truong": "Cụm, khối của một năm chưa có cụm trưởng.",
  "cum.ngay-ngoai-nam": "Ngày vào, rời cụm không thuộc năm của dòng.",
  "phan-quyen.email": "Địa chỉ ở trang Phân quyền không phải là địa chỉ thư điện tử.",
  "phan-quyen.trung": "Một địa chỉ ở trang Phân quyền được ghi hai lần cùng quyền, hoặc với hai vai trò.",
  "phan-quyen.thieu-don-vi": "Người của đơn vị ở trang Phân quyền chưa ghi đơn vị.",
  "phan-quyen.thieu-bo-phan": "Trang Phân quyền chưa có ai là bộ phận thi đua.",
};
