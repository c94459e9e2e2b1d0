/** The last row and column that a file's sheet can have (ECMA-376 part 1, 18.3.1.73, and every program's own limit). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
