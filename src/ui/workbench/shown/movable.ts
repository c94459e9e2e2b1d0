import { make } from "../../page/element.ts";

/** Pixels that an arrow moves a window by. */
const step = 24;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The title of a window, by which it is moved: dragged, or with the arrows. So much of it stays in sight that it can be taken again. */
export function movable(box: HTMLElement, title: string): HTMLElement {
  const handle = make("button", "handle", "");
  handle.type = "button";
  handle.append(make("span", "", title));
  handle.setAttribute("aria-description", "Di chuyển cửa sổ bằng chuột hoặc phím mũi tên");
  const move = (right: number, down: number): void => {
    const at = box.getBoundingClientRect();
    const within = (to: number, least: number, highest: number): string =>
      `${Math.max(least, Math.min(to, highest))}px`;
    box.style.left = within(at.left + right, 80 - at.width, window.innerWidth - 80);
    box.style.top = within(at.top + down, 0, window.innerHeight - 40);
  };
  handle.addEventListener("keydown", (event) => {
    const way = ways[event.key];
    if (way === undefined) return;
    event.preventDefault();
    move(...way);
  });
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    // Over a frame the pointer would be the frame's.
    box.classList.add("moving");
  });
  handle.addEventListener("pointermove", ({ pointerId, movementX, movementY }) => {
    if (handle.hasPointerCapture(pointerId)) move(movementX, movementY);
  });
  handle.addEventListener("lostpointercapture", () => box.classList.remove("moving"));
  return handle;
}
