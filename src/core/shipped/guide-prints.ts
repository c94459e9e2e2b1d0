import { hashText } from "../table/hash.ts";

/** A fingerprint of a line of the guide: what it says, and nothing else. */
export const guidePrint = (step: string, text: string): string => hashText(`${step}\n${text}`);

/**
 * Every line of the guide that any version shipped, this one's last: so an upgrade knows a line that nobody changed. Lines
 * are only ever added here; a test asks for those of the present guide.
 */
export const guidePrints: readonly string[] = [
  "0badb912433b61", // 1. Khai báo đơn vị
  "01e22da84016cf", // 2. Khai báo người ký
  "06bd3d52f8b734", // 3. Ghi phong trào
  "08bd6819e7694e", // 4. Kiểm tra
  "0db666dcf12aea", // 5. Tính thời hạn
  "15ca8406176b5e", // 5. Tính thời hạn
  "059bffa4b10904", // 6. Tạo kế hoạch
  "18a637c07ef56b", // 6. Theo dõi, nhắc việc
  "1cfbd0534b6484", // 7. Tạo kế hoạch
  "1b0f09a6cf0a8f", // 8. Ban hành
  "0cd1ce7a21f269", // 1. Khai báo cơ quan
  "118d4336665b54", // 2. Khai báo đơn vị
  "07cfaa37af50ae", // 3. Tạo phong trào
  "0742c4affd9dbd", // 4. Tính thời hạn
  "08be7ab8abdb77", // 5. Kiểm tra
  "06e1b13f987b2c", // 6. Tạo kế hoạch
  "08e5f62f181824", // 7. Ban hành
  "0f8ecb15bffc3a", // 8. Theo dõi
  "07aea2520e02af", // 9. Nhắc việc
  "0ff5f1c663394f", // Lấy ngày từ trang khác
  "1a0eb0b620de0f", // Cột có dấu ⚙
  "028651ebf93d5e", // Di chuyển, thêm cột
  "1ce0012156a6c6", // Khen thưởng
];
