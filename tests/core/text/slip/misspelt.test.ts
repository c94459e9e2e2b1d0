import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { misspelt as misspeltOf, wellSpelt } from "../../../../src/core/text/slip/misspelt.ts";
import { terms } from "../../../../src/core/text/slip/terms.ts";
import { wordsOf } from "../../../../src/core/text/slip/words.ts";
import { toneInPlace } from "../../../../src/core/text/syllable.ts";
import { seedFolder } from "../../../samples/read-samples.ts";

const misspelt = (text: string): ReturnType<typeof misspeltOf> => misspeltOf(text, wordsOf(text));
const mended = (text: string): string => wellSpelt(text, misspelt(text));

describe("misspelt", () => {
  test.each(
    (
      "khen thuởng → khen thưởng; tuyên tuyền → tuyên truyền; thi dua → thi đua; phong chào → phong trào; tập thế → tập thể; " +
      "cá nhăn → cá nhân; cá nhâm → cá nhân; tổ chưc → tổ chức; tổ chúc → tổ chức; hòan thành → hoàn thành; đựơc giao → được giao; " +
      "nghành Tư pháp → ngành Tư pháp; nghiêm chỉnh chấp hàng → nghiêm chỉnh chấp hành; phổ biển giáo dục → phổ biến giáo dục; " +
      "giáo dục pháp luât → giáo dục pháp luật; tổng kểt → tổng kết; danh hiện → danh hiệu; giấy khem → giấy khen; " +
      "chiến sỉ thi đua → chiến sĩ thi đua; Hội đòng → Hội đồng; Sở Tư phap → Sở Tư pháp; Sở Tự pháp → Sở Tư pháp; " +
      "xuất xắc → xuất sắc; thành tính xuất sắc → thành tích xuất sắc; kế hoach → kế hoạch; kỹ luật → kỷ luật; kỷ thuật → kỹ thuật; " +
      "kết quã → kết quả; xữ lý → xử lý; nổ lực → nỗ lực; sữa đổi → sửa đổi; hổ trợ → hỗ trợ; hoà giãi → hoà giải; " +
      "trưòng học → trường học; phuơng hướng → phương hướng; bồi dưởng → bồi dưỡng; thông tinh về → thông tin về; " +
      "vướng mắt, → vướng mắc,; Giao ướt thi đua → Giao ước thi đua; thừa phác lại → thừa phát lại; minh bạnh → minh bạch; " +
      "thông tin điện từ Sở → thông tin điện tử Sở; sơ kết, đáng giá phong trào → sơ kết, đánh giá phong trào; " +
      "theo nguyên vọng cá nhân → theo nguyện vọng cá nhân; để nghị khen → đề nghị khen; phấn đầu hoàn thành → phấn đấu hoàn thành; thiđua → thi đua; thi  dua → thi đua; " +
      "THI ĐUA KHEN THUỞNG → THI ĐUA KHEN THƯỞNG; TẬP THẾ → TẬP THỂ; cán bô → cán bộ; Uỷ bản nhân dân → Uỷ ban nhân dân; " +
      "đầy mạnh → đẩy mạnh; phát luật → pháp luật; đôi với → đối với; hưỡng ứng → hưởng ứng; dể dàng → dễ dàng; " +
      "chia sẽ kinh nghiệm → chia sẻ kinh nghiệm; tổ chức sở kết phong trào → tổ chức sơ kết phong trào; cũng cố tổ chức → củng cố tổ chức; " +
      "giành cho người nghèo → dành cho người nghèo; gương mẩu đi đầu → gương mẫu đi đầu; chính sửa quy chế → chỉnh sửa quy chế; " +
      "tựu chung lại → tựu trung lại; Trân trọng kính mới → Trân trọng kính mời"
    ).split("; "),
  )("%s", (line) => {
    const [written = "", right = ""] = line.split(" → ");
    expect(mended(written)).toBe(right);
  });

  test.each(["ưống nước", "đội đura", "công trach"])(
    "%s is found, with no word of which to be sure",
    (text) => expect(misspelt(text)).toMatchObject([{ right: undefined }]),
  );
});

describe("nothing is wrong with", () => {
  test.each([
    "tuyên truyền, phổ biến; tiền tuyến, tuyến đầu",
    "thể chế, thế hệ, tập thể dục buổi sáng, tình thế",
    "cá nhân, nhân dân, quả nhãn",
    "Tổng kết qua 6 tháng cho thấy kết quả rất tốt",
    "nghỉ hoán đổi với ngày 26/4/2025, trao đổi với đơn vị",
    "Số liệu đến hết quý; Trùng số, thiếu số",
    "những kinh nghiệm đáng giá; công bằng xã hội đi đôi với phát triển kinh tế",
    "chi tiêu nội bộ, chỉ tiêu thi đua",
    "rút theo nguyện vọng cá nhân; Nguyện vọng của Nhân dân; nguyên nhân, tự nguyện; vọng cổ",
    "chủ quản, chủ quan; công chúng, công chứng; cộng tác viên, công tác",
    "hàng năm, hằng năm; hằng ngày, hàng ngày",
    "tỉnh Quảng Trị; quản trị mạng",
    "vì thế, vị thế; thứ tư, thứ tự; vượt quá, vượt qua",
    "Ủy ban, Uỷ ban; hoà giải, hòa giải; tuỳ, tùy; kỹ, kĩ; chiến sỹ, chiến sĩ; xử lí, xử lý",
    "huyện Krông Nô, tỉnh Đắk Lắk, xã Ia Grai, Plei Kần, Pờ Y, Chư Păh",
    "ông Y Thanh Hà Niê Kđăm; bà H’Yim Kđoh; Rơ Chăm H'Hồng; Thạch Sa Rây; Kim Thị Sô Phia",
    "UBND, HĐND, TGPL, VBQPPL, TTHC, DVCTT, ThS., PGS.TS., BS CKII, TP.HCM, LĐLĐ",
    "email, website, internet, zalo, facebook, file scan PDF, chat, hotline, top 10",
    "sotuphap@quangbinh.gov.vn, www.moj.gov.vn, 42/2010/NĐ-CP, KH-STP, 5 kg, 10 km, m2, tr.đ, đ/c, v.v...",
    "quý IV/2026; Phụ lục XII; khoản 1 Điều 5; điểm đ",
    "mít tinh, mít-tinh, xê-mi-na, ki-lô-mét, pa nô, áp phích, băng rôn, ốp la",
    "giữ gìn, gì, giếng, quýt, quốc, khuỷu, khuya, nghiêng, oái oăm, ngoằn ngoèo, xoong, boong",
    "ke-hoach, bao-cao-tong-ket",
    "Sở kết nạp đảng viên; các sở kết hợp với huyện; Sở kết luận; cũng cố gắng; đã cố gắng hết sức; vẫn cố tình vi phạm",
    "vinh danh cho cá nhân; chức danh cho viên chức; chia cho các tổ; chia hai nhóm; kính gửi; kính báo; trân trọng kính trình",
    "xây dựng gương điển hình; mẫu gương; sửa chữa trụ sở; chỉnh trang đô thị; thành cho người dân",
    "",
  ])("%s", (text) => expect(misspelt(text)).toEqual([]));

  test("the plans, but for their authors' own slips", () => {
    const found = readdirSync(seedFolder)
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => readFileSync(join(seedFolder, file), "utf8").normalize("NFC").split("\n"))
      .flatMap(misspelt)
      .map(({ written }) => written);
    expect([...new Set(found)].sort()).toEqual(["phát luật", "đầy mạnh", "đổi tượng", "đura", "ưống"].sort());
  });
});

test("every term is made of syllables with their tones in place, and is right itself", () => {
  const all = [...terms().byFirst.values()].flat();
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter(({ first, second }) => [first, second].some((one) => toneInPlace(one) !== one))).toEqual(
    [],
  );
  expect(all.flatMap(({ first, second }) => misspelt(`${first} ${second}`))).toEqual([]);
});

test("never throws, and names what stands in the text", () => {
  const words = fc.constantFrom(
    ..."thi đua khen thuởng tập thế nghành của H'Bia 2O17 đựơc TỔ CHƯC, - “ ” { } tuyên tuyền".split(" "),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join(" ");
      for (const { at, written, right } of misspelt(text)) {
        expect(text.slice(at, at + written.length)).toBe(written);
        expect(right).not.toBe(written);
      }
    }),
    { numRuns: 300 },
  );
});
