import { element } from "./element.ts";
import { tell } from "./state.ts";

/** The part of a page in which the script asks back before it writes. */
export interface AskedBack {
  /** What the question that was answered with yes is known by; "" while none was. */
  readonly confirmed: string;
  /** Shows the question, which the page filled in, in place of the button that writes. */
  ask(confirm: string, told: string): void;
  /** An answer holds for the entry it was given for: what is typed anew is asked anew. */
  forget(): void;
}

/**
 * The part of the elements “ask”, “yes” and “no”, with the button in whose place it stands.
 * @param send writes the entry; called by the button, and once more by a yes
 */
export function askedBack(enter: HTMLButtonElement, send: () => Promise<void>): AskedBack {
  const asking = element("ask", HTMLElement);
  const yes = element("yes", HTMLButtonElement);
  let confirmed = "";
  const forget = (): void => {
    confirmed = "";
    asking.hidden = true;
    enter.hidden = false;
  };
  enter.addEventListener("click", () => void send());
  yes.addEventListener("click", () => void send());
  element("no", HTMLButtonElement).addEventListener("click", () => {
    forget();
    enter.focus();
    tell("Chưa ghi gì.");
  });
  return {
    get confirmed() {
      return confirmed;
    },
    ask: (confirm, told) => {
      confirmed = confirm;
      asking.hidden = false;
      enter.hidden = true;
      yes.focus();
      tell(told);
    },
    forget,
  };
}
