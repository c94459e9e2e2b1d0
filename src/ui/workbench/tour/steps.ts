/** Something that happened in the window, as the tour sees it. */
export type Happened =
  | { readonly kind: "menu"; readonly name: string }
  | { readonly kind: "verb"; readonly name: string }
  | { readonly kind: "papers" }
  | { readonly kind: "looked" };

/** A step of the tour: what to do, where, and what shows that it was done. */
export interface Step {
  readonly title: string;
  readonly text: string;
  /** Captions of the menu items that lead there. */
  readonly path: readonly string[];
  done(happened: Happened): boolean;
}

const ofMenu =
  (name: string): Step["done"] =>
  (happened) =>
    happened.kind === "menu" && happened.name === name;
const ofVerb =
  (...names: readonly string[]): Step["done"] =>
  (happened) =>
    happened.kind === "verb" && names.includes(happened.name);

/** The main job over the sample office. */
export const steps: readonly Step[] = [
  {
    title: "Kiểm tra sổ",
    text: "Mở menu Thi đua, chọn “Kiểm tra dữ liệu”. Sổ mẫu giữ nguyên lỗi thật của năm kế hoạch; ô có lỗi được tô màu và có ghi chú.",
    path: ["Thi đua", "Kiểm tra dữ liệu"],
    done: ofMenu("check"),
  },
  {
    title: "Đến đúng ô",
    text: "Chọn Thi đua › “Xem kết quả kiểm tra”. Ở khung bên phải, bấm “Đến ô” của một lỗi: sổ mở đúng trang, đúng ô.",
    path: ["Thi đua", "Xem kết quả kiểm tra"],
    done: ofVerb("cell.show"),
  },
  {
    title: "Sửa theo gợi ý",
    text: "Trong khung bên phải, tìm một lỗi có gợi ý sửa, bấm vào gợi ý để xem ô sẽ thành gì, rồi bấm “Sửa”.",
    path: [],
    done: ofVerb("cure.apply", "cure.apply-group"),
  },
  {
    title: "Tính thời hạn",
    text: "Chọn Thi đua › “Tính thời hạn”. Lời của kế hoạch (“trước ngày 15/6”, “10 ngày làm việc kể từ…”) thành ngày, kèm cách tính.",
    path: ["Thi đua", "Tính thời hạn"],
    done: ofMenu("deadlines"),
  },
  {
    title: "Tạo một văn bản",
    text: "Chọn Thi đua › “Tạo văn bản”, chọn loại và phong trào, rồi bấm “Tạo”. Văn bản Word đúng thể thức nằm trong thư mục cạnh sổ.",
    path: ["Thi đua", "Tạo văn bản"],
    done: ({ kind }) => kind === "papers",
  },
  {
    title: "Xem văn bản",
    text: "Chọn Xem › “Văn bản đã tạo”, rồi bấm “Xem”. Từ đó mở bằng Word, tải về hoặc xuất PDF.",
    path: ["Xem", "Văn bản đã tạo"],
    done: ({ kind }) => kind === "looked",
  },
];
