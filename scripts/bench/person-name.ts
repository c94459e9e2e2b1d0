const SYLLABLES =
  "An Bình Châu Dung Đức Giang Hà Hiền Hoa Hùng Kiên Lan Liên Mai Minh Nam Nga Oanh Phúc Quân Sơn Thu".split(
    " ",
  );

/** A name of its own for each of some ten thousand people, as a person has it. */
export function nameOf(index: number): string {
  const at = (place: number): string => SYLLABLES[Math.floor(index / 22 ** place) % 22] ?? "";
  return `Nguyễn ${at(2)} ${at(1)} ${at(0)}`;
}
