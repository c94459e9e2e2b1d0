import type { RowByHeader, RowsBySheet } from "../../book-of.ts";

/** A book around one nomination: its own cells, other nominations, what was given before, and what else there is. */
export interface Scene {
  readonly row?: RowByHeader;
  readonly others?: readonly RowByHeader[];
  readonly history?: readonly RowByHeader[];
  readonly campaign?: RowByHeader;
  readonly sheets?: RowsBySheet;
}

/** What a scene is on a day of a year. */
export type SceneOn = (year: number, day: string) => Scene;

/** How rows of law are put to the test: by scenes that meet them, scenes that miss them, and scenes of which no book can tell. */
export interface LawCase {
  readonly rows: RegExp;
  readonly met: readonly SceneOn[];
  readonly missed: readonly SceneOn[];
  readonly unclear?: readonly SceneOn[];
  /** The rule that tells of it where it is no row of *Điều kiện*. */
  readonly rule?: string;
}

const rated = (rating: string): RowByHeader => ({ "Xếp loại": rating });
export const best = rated("Hoàn thành xuất sắc nhiệm vụ");
export const well = rated("Hoàn thành tốt nhiệm vụ");
export const plain = rated("Hoàn thành nhiệm vụ");
export const initiatives = (count: number, scope = "cấp cơ sở"): RowByHeader => ({
  "Sáng kiến": Array.from({ length: count }, (_, index) => `Sáng kiến ${index + 1} ${scope}`).join("; "),
});
export const merit = (text: string): RowByHeader => ({ "Thành tích": text });
export const votes =
  (yes: number, all: number): SceneOn =>
  () => ({
    row: { "Phiếu đồng ý": yes, "Tổng thành viên": all },
  });

/** Rows of *Lịch sử khen* of the nominee, so many years ago. */
export const given = (year: number, award: string, ...ago: readonly number[]): readonly RowByHeader[] =>
  ago.map((years) => ({ "Hình thức": award, Năm: year - years }));
export const byMovement = (rows: readonly RowByHeader[]): readonly RowByHeader[] =>
  rows.map((row) => ({ ...row, "Loại hình": "chuyên đề" }));

/** The nominee's rating of former years, as nominations of those years show it. */
export const ratedBefore = (year: number, rating: RowByHeader, ...ago: readonly number[]) =>
  ago.map(
    (years): RowByHeader => ({
      "Hình thức": "GK",
      "Loại hình khen": "công trạng",
      "Trạng thái": "quyết định",
      "Từ ngày": `01/01/${year - years}`,
      "Đến ngày": `31/12/${year - years}`,
      "Ngày nộp": `31/12/${year - years}`,
      ...rating,
    }),
  );

const people = ["Nam", "Bình", "Cường", "Dung", "Hạnh", "Khoa", "Lan", "Minh"];
/** So many of the unit with a title of the year. */
export const colleagues = (award: string, count: number): readonly RowByHeader[] =>
  people.slice(0, count).map((name) => ({
    "Hình thức": award,
    "Đối tượng": "cá nhân",
    "Ông/Bà": "Ông",
    "Họ tên / Tên tập thể": `Trần Quốc ${name}`,
  }));
export const collectives = (award: string, count: number): readonly RowByHeader[] =>
  people.slice(0, count).map((name) => ({
    "Hình thức": award,
    "Đối tượng": "tập thể",
    "Họ tên / Tên tập thể": `Phòng Tư pháp ${name}`,
  }));
