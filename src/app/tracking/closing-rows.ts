import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { OwedToday } from "../../core/tracking/owed/owed-now.ts";
import type { Screen } from "../../ports/screen.ts";

/** So many rows and such a share of all are closed at once by mistake rather than by a milestone that was dropped. */
const MANY = 10;
const SHARE = 1 / 5;

/**
 * What is owed, with rows to be closed only where that is meant: where many would become “không còn phải nộp” at once, for
 * a column or a list of milestones is gone, the clerk is asked first.
 * @returns also how many rows were kept open by her answer
 */
export function closingAsMeant(
  screen: Screen,
  { tracking: { rows } }: Pick<ParsedBook, "tracking">,
  today: OwedToday,
): { readonly today: OwedToday; readonly kept: number } {
  const closing = new Set(today.left.filter(({ values }) => values.state !== "không còn phải nộp"));
  const few = closing.size < MANY || closing.size < rows.length * SHARE;
  const question = `${closing.size} trong ${rows.length} dòng của Theo dõi sẽ thành “không còn phải nộp”, vì sổ không thấy mốc hoặc đơn vị nào còn đòi. Cũng có thể một cột, nhiều mốc hoặc đơn vị vừa bị xóa nhầm.\n\nChọn “Có” nếu đúng là không phải nộp nữa; chọn “Không” để giữ nguyên các dòng này rồi xem lại.`;
  if (few || screen.confirm("Cập nhật theo dõi", question)) return { today, kept: 0 };
  return { today: { ...today, left: today.left.filter((row) => !closing.has(row)) }, kept: closing.size };
}
