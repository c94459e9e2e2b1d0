import { element } from "./element.ts";

/** The line under the heading that says what goes on; a live region, so that it is read out when it changes. */
const line = element("state", HTMLElement);

/** Says how things stand. */
export function tell(text: string): void {
  line.classList.remove("bad");
  line.textContent = text;
}

/** Says why something was not done, in red, and takes the clerk there: what she pressed may be far down the page. */
export function fail(message: string): void {
  line.classList.add("bad");
  line.textContent = message;
  line.tabIndex = -1;
  line.focus();
}

/** What it says now. */
export const told = (): string => line.textContent ?? "";
