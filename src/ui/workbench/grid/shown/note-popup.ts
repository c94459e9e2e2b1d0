import { make } from "../../../page/element.ts";

/** The note of a cell beside it. */
export interface NotePopup {
  readonly place: HTMLElement;
  show(note: string, at: { readonly left: number; readonly top: number; readonly width: number }): void;
  hide(): void;
}

/** Makes the note, without one yet. */
export function notePopup(): NotePopup {
  const place = make("div", "note", "");
  place.setAttribute("role", "note");
  place.hidden = true;
  return {
    place,
    show: (note, { left, top, width }) => {
      place.textContent = note;
      place.hidden = false;
      const room = place.parentElement?.parentElement?.clientWidth ?? 0;
      const behind = left + width + 6;
      const fits = behind + place.offsetWidth < room;
      place.style.left = `${fits ? behind : Math.max(0, left - place.offsetWidth - 6)}px`;
      place.style.top = `${top}px`;
    },
    hide: () => {
      place.hidden = true;
    },
  };
}
