import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";

/** Lines of one direction behind the frozen ones: which of them are in sight, and where each stands. */
export interface Axis {
  /** Lines in sight and a few around them, each with its number from 1, its start and size in pixels. */
  seen(): readonly Line[];
  /** Pixels of all lines. */
  total(): number;
  /** Lines whose size changed. */
  resized(lines: readonly number[]): void;
  /** All sizes may be others, or other lines are shown. */
  renew(lines: readonly number[], lead: number): void;
  /** Scrolls until the line is in sight; a frozen one always is. */
  reveal(line: number): void;
  close(): void;
}

export interface Line {
  readonly line: number;
  readonly start: number;
  readonly size: number;
}

/** Lines one behind the other, from 0. */
export function placed(lines: readonly number[], size: (line: number) => number): readonly Line[] {
  let start = 0;
  return lines.map((line) => {
    const here = { line, start, size: size(line) };
    start += here.size;
    return here;
  });
}

/** Pixels of all of them together. */
export const lengthOf = (lines: readonly Line[]): number => lines.reduce((all, { size }) => all + size, 0);

export interface AxisOptions {
  readonly scroller: HTMLElement;
  readonly horizontal: boolean;
  size(line: number): number;
  /** Other lines are in sight. @param scrolled in this very frame, which must not be shown without them */
  changed(scrolled: boolean): void;
}

/** Lines drawn beyond what is in sight, so that scrolling meets no blank. */
const AROUND = { rows: 10, columns: 2 };

/** An axis without lines; `renew` gives it some. */
export function axis({ scroller, horizontal, size, changed }: AxisOptions): Axis {
  let shown: readonly number[] = [];
  let places = new Map<number, number>();
  let lead = 0;
  const sizeAt = (index: number): number => size(shown[index] ?? 0);
  const options = () => ({
    count: shown.length,
    getScrollElement: () => scroller,
    estimateSize: sizeAt,
    // What is frozen in front of the lines covers as much of the far end.
    scrollPaddingEnd: lead,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: (_: unknown, scrolled: boolean) => changed(scrolled),
    horizontal,
    overscan: horizontal ? AROUND.columns : AROUND.rows,
  });
  const virtual = new Virtualizer<HTMLElement, HTMLElement>(options());
  const unmount = virtual._didMount();
  virtual._willUpdate();
  const toLine = ({ index, start, size: pixels }: VirtualItem): Line => ({
    line: shown[index] ?? 0,
    start,
    size: pixels,
  });
  /** The start of the first line at or behind this offset, no further than that of the line at `last`. */
  const wholeFrom = (offset: number, last: number): number => {
    let start = 0;
    for (let index = 0; index < last && start < offset; index += 1) start += sizeAt(index);
    return start;
  };
  return {
    seen: () => virtual.getVirtualItems().map(toLine),
    total: () => virtual.getTotalSize(),
    resized: (lines) => {
      for (const line of lines) {
        const index = places.get(line);
        if (index !== undefined) virtual.resizeItem(index, size(line));
      }
    },
    renew: (lines, before) => {
      shown = lines;
      places = new Map(lines.map((line, index) => [line, index]));
      lead = before;
      virtual.setOptions(options());
      virtual.measure();
      virtual._willUpdate();
    },
    reveal: (line) => {
      const index = places.get(line);
      if (index === undefined) return;
      const [offset, align] = virtual.getOffsetForIndex(index, "auto") ?? [0, "auto"];
      // A jump to the right would leave the first column cut by what is frozen: it goes on to where the next one begins.
      if (horizontal && align === "end") virtual.scrollToOffset(wholeFrom(offset, index));
      else virtual.scrollToIndex(index, { align: "auto" });
    },
    close: unmount,
  };
}
