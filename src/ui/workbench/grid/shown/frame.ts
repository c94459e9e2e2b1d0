/** The elements that a grid is made of, empty. */
export interface Frame {
  readonly place: HTMLElement;
  readonly scroller: HTMLElement;
  readonly table: HTMLElement;
  /** Column letters and frozen rows; stays at the top. */
  readonly top: HTMLElement;
  readonly body: HTMLElement;
  /** What floats over the cells in places of the window: the field that is typed into, notes, lists. */
  readonly float: HTMLElement;
}

function box(className: string, role: string | undefined): HTMLElement {
  const made = document.createElement("div");
  made.className = className;
  if (role !== undefined) made.setAttribute("role", role);
  return made;
}

/** Builds the frame of a grid. */
export function gridFrame(): Frame {
  const place = box("grid", undefined);
  const scroller = box("scroller", undefined);
  const float = box("float", undefined);
  const table = box("table", "grid");
  table.id = "o";
  table.setAttribute("aria-label", "Các ô của trang");
  table.setAttribute("aria-multiselectable", "true");
  const top = box("top", "rowgroup");
  const body = box("body", "rowgroup");
  table.append(top, body);
  scroller.append(float, table);
  place.append(scroller);
  return { place, scroller, table, top, body, float };
}
