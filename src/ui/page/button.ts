import { make } from "./element.ts";

/** A new button. @param className "main" for what most clerks want next, "" for the others */
export function button(text: string, className: "" | "main", act: () => void): HTMLButtonElement {
  const made = make("button", className, text);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}
