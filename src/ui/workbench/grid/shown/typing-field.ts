import { make } from "../../../page/element.ts";

/**
 * How the field is used now: empty over the cell (“idle”), begun by a letter, which the next arrow ends (“fresh”), or
 * entered to change what is there, where arrows move within the text (“inside”).
 */
export type Typing = "idle" | "fresh" | "inside";

/**
 * The field that all typing goes to. It has the keyboard all the time, empty and unseen over the active cell, so that an
 * input method composes its first letter where it belongs: nothing is typed a second time, nothing is lost.
 */
export interface TypingField {
  readonly field: HTMLTextAreaElement;
  readonly state: Typing;
  /** Begins to change this text. */
  enter(text: string): void;
  /** Ends typing; the answer is what stood there. */
  leave(): string;
  /** Puts it over a cell, in pixels of the window around the cells. */
  stand(at: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }): void;
  /** What the field is called and described by for whoever does not see the cell. */
  name(label: string, active: string): void;
}

export interface TypingHooks {
  /** A letter was typed into the empty field; false refuses it. */
  begins(): boolean;
  /** The text changed. */
  changed(text: string): void;
}

/** Makes the field. */
export function typingField({ begins, changed }: TypingHooks): TypingField {
  const field = make("textarea", "typing", "");
  field.rows = 1;
  field.spellcheck = false;
  field.autocomplete = "off";
  field.setAttribute("autocapitalize", "off");
  field.setAttribute("aria-controls", "o");
  let state: Typing = "idle";
  let most = { width: 0, height: 0 };
  const grow = (): void => {
    field.style.height = "0";
    field.style.height = `${Math.max(most.height, Math.min(field.scrollHeight + 2, 260))}px`;
  };
  const set = (next: Typing): void => {
    state = next;
    field.classList.toggle("open", next !== "idle");
    if (next !== "idle") grow();
    else field.style.height = `${most.height}px`;
  };
  const input = (): void => {
    if (state === "idle") {
      if (!begins()) {
        field.value = "";
        return;
      }
      set("fresh");
    }
    grow();
    changed(field.value);
  };
  // A composition shows its letters before it is an input.
  field.addEventListener("compositionstart", () => {
    if (state !== "idle") return;
    if (begins()) set("fresh");
    else {
      // What is being composed is given up with the keyboard, which then comes back.
      field.blur();
      field.value = "";
      field.focus({ preventScroll: true });
    }
  });
  field.addEventListener("input", input);
  return {
    field,
    get state() {
      return state;
    },
    enter: (text) => {
      field.value = text;
      set("inside");
      field.setSelectionRange(text.length, text.length);
    },
    leave: () => {
      const text = field.value;
      field.value = "";
      set("idle");
      return text;
    },
    stand: ({ left, top, width, height }) => {
      most = { width, height };
      field.style.left = `${left}px`;
      field.style.top = `${top}px`;
      field.style.minWidth = `${width}px`;
      field.style.width = state === "idle" ? `${width}px` : `${Math.max(width, 180)}px`;
      if (state === "idle") field.style.height = `${height}px`;
      else grow();
    },
    name: (label, active) => {
      field.setAttribute("aria-label", label);
      field.setAttribute("aria-activedescendant", active);
    },
  };
}
