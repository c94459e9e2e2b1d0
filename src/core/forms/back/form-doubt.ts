import { placeText } from "../../book/row-name.ts";

/**
 * How much a doubt weighs: what it is about is not taken, it is taken once the desk has looked, or it only tells what was
 * understood.
 */
export type DoubtGrade = "refuse" | "look" | "note";

/** Something in a returned workbook that a clerk should know: where, what, and what to do about it. */
export interface FormDoubt {
  readonly grade: DoubtGrade;
  /** “Đề nghị dòng 5 (Nguyễn Văn An), cột Hình thức”; "" for the file as a whole. */
  readonly place: string;
  readonly what: string;
  readonly cure: string;
}

/** Where in a returned workbook a doubt is. */
export interface FormPlace {
  readonly sheet: string;
  /** 0 for the sheet as a whole. */
  readonly row: number;
  readonly title: string;
  /** "" for the row as a whole. */
  readonly column: string;
}

/** A doubt with its place as a sentence tells it. */
export const doubtAt = (place: FormPlace, grade: DoubtGrade, what: string, cure: string): FormDoubt => ({
  grade,
  place: placeText(place),
  what,
  cure,
});

/** The doubt as one line of a report. */
export const doubtLine = ({ place, what, cure }: FormDoubt): string =>
  `${place === "" ? "" : `${place}: `}${what}${cure === "" ? "" : ` ${cure}`}`;
