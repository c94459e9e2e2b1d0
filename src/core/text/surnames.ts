import { foldText } from "./fold.ts";

/** Surnames of Vietnam, of the Kinh and of the peoples of the highlands and the delta: the first syllable of a person's name. */
const LIST =
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh đinh lâm phùng mai tô trương hà tạ thái " +
  "quách lương lưu châu tăng cao chu đàm đậu giang hứa kiều la lại lã lục mạc ninh nghiêm nhâm ông phí phó quản sầm sử tiêu tống tôn từ " +
  "triệu trang thạch sơn kim danh thân thi thiều uông văn vi viên vòng xa bạch bành bế bồ bàn bá ca cái cầm cam chử chung cù cung diệp " +
  "doãn diêm du giáp hàn hàng hạ hồng hùng hầu khổng khúc khương khuất kha lò lường lều liêu long lộc lữ ma mẫn mã mạnh nông nhan nhữ " +
  "nguỵ ngụy ngũ ngọ ô ôn ong phương phù quan quàng cà tòng vàng giàng sùng thào mùa lầu hờ hạng ly cứ chảo tẩn phàn tráng tẩy thàng " +
  "tào tề tiết trà trác trì trình úng vạn viêm yên án ân âu bì biện bảo chế chiêm cát cổ dư điền điểu đường đồng đới mông mầu nùng " +
  "siu ksor rơ rmah nay kpă kpuih rahlan niê mlô êban y h ka k cil liêng alăng pơloong zơrâm bríu arất bh coor hôih a đinh xa quảng tài";

/** Syllables that stand second in a name far more often than first: “Ông Thị Mai” has the surname Ông. */
const MIDDLE = new Set("thị văn hữu đức ích đình bá duy thanh minh quang ngọc xuân thu thúy".split(" "));

let surnames: ReadonlySet<string> | undefined;

/** Whether a syllable, in any case, is a surname in use. */
export function isSurname(syllable: string): boolean {
  // Most clicks ask for no name.
  surnames ??= new Set(LIST.split(" ").map(foldText));
  return surnames.has(foldText(syllable));
}

/** Whether a syllable is rather the middle of a name than its beginning. */
export const isMiddleName = (syllable: string): boolean => MIDDLE.has(foldText(syllable));
