import { combined, type Matrix, moved, type PdfRule } from "./pdf-page.ts";

/** What a page does, as pdf.js lists it: numbers of operators and what each is given. */
export interface PageOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the operators that matter here, as pdf.js has them. */
export interface OperatorNumbers {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly endPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** Thicker is no line, shorter none of a table. */
const [THICKEST, SHORTEST] = [2.5, 6];
/** A page of more is a drawing. */
const MOST = 3000;
/** How many numbers follow each step of a path: to, line, curve, quadratic, close. */
const STEPS = [2, 2, 6, 4, 0];

interface Box {
  x: number;
  y: number;
  right: number;
  bottom: number;
}

/** The boxes around the parts of a path, moved to the page. */
function boxesOf(path: ArrayLike<number>, matrix: Matrix): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const count = STEPS[step];
    if (count === undefined) return boxes;
    if (step === 0) boxes.push({ x: Infinity, y: Infinity, right: -Infinity, bottom: -Infinity });
    const box = boxes[boxes.length - 1];
    for (let from = at + 1; from < at + count && box !== undefined; from += 2) {
      const [x, y] = moved(path[from] ?? 0, path[from + 1] ?? 0, matrix);
      box.x = Math.min(box.x, x);
      box.y = Math.min(box.y, y);
      box.right = Math.max(box.right, x);
      box.bottom = Math.max(box.bottom, y);
    }
    at += 1 + count;
  }
  return boxes;
}

/** The sides of a box that is drawn; a thin one is a line itself. */
function sidesOf({ x, y, right, bottom }: Box): readonly PdfRule[] {
  const [width, height] = [right - x, bottom - y];
  if (height <= THICKEST) return width < SHORTEST ? [] : [{ x, right, y, bottom: y }];
  if (width <= THICKEST) return height < SHORTEST ? [] : [{ x, right: x, y, bottom }];
  return [
    { x, right, y, bottom: y },
    { x, right, y: bottom, bottom },
    { x, right: x, y, bottom },
    { x: right, right, y, bottom },
  ];
}

/** The straight lines that a page draws, and the sides of its boxes. */
export function drawnRules(
  { fnArray, argsArray }: PageOperators,
  ops: OperatorNumbers,
  page: Matrix,
): readonly PdfRule[] {
  const rules: PdfRule[] = [];
  const kept: Matrix[] = [];
  let now = page;
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at] as readonly unknown[] | null;
    if (operator === ops.save || operator === ops.paintFormXObjectBegin) kept.push(now);
    if (operator === ops.restore || operator === ops.paintFormXObjectEnd) now = kept.pop() ?? now;
    if (operator === ops.transform) now = combined(now, given as Matrix);
    if (operator === ops.paintFormXObjectBegin && Array.isArray(given?.[0]))
      now = combined(now, given[0] as Matrix);
    if (operator !== ops.constructPath) continue;
    const [paint, paths] = given as readonly [number, readonly (ArrayLike<number> | null)[]];
    const isPainted = paint >= ops.stroke && paint < ops.endPath;
    const [path] = paths;
    if (isPainted && path !== null && path !== undefined) rules.push(...boxesOf(path, now).flatMap(sidesOf));
    if (rules.length > MOST) return [];
  }
  return rules;
}
