/**
 * Number formats that a file names by number alone (ECMA-376 part 1, 18.8.30), those of dates as a Vietnamese machine
 * shows them. A cell that keeps its format keeps the number.
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "dd/mm/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** Numbers whose meaning East Asian editions give (18.8.30, “ja-jp” and others): dates and times, all of them. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The format behind a number; undefined for “General” and for a number that nobody defined. */
export function builtInFormat(id: number): string | undefined {
  return isEastAsianDate(id) ? "dd/mm/yyyy" : BUILT_IN.get(id);
}

/** Numbers 14 to 22 mean what the machine's settings say, so that no written format is any of them. */
const fixed = new Map(
  [...BUILT_IN].flatMap(([id, text]) => (id >= 14 && id <= 22 ? [] : [[text, id] as const])),
);

/** The number that stands for a format; undefined for one that has to be written out. */
export const builtInId = (format: string): number | undefined => fixed.get(format);
