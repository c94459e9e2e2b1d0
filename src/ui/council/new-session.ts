import type { Answers } from "../../app/all-verbs.ts";
import { element, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { shownDay } from "../page/shown-day.ts";
import { fail, tell } from "../page/state.ts";

const fresh = element("new", HTMLFormElement);
const campaigns = picker("campaign");
const councils = picker("council");
const newDay = element("new-day", HTMLInputElement);

/** Offers what a new session may be of; the form stays closed until it is asked for. */
export function offerNew(shown: Answers["council.open"]): void {
  campaigns.offer(
    shown.campaigns.map(({ key, name }) => option(key, name)),
    shown.campaigns[shown.campaigns.length - 1]?.key ?? "",
  );
  councils.offer(
    shown.councils.map((name) => option(name, name)),
    shown.councils[0] ?? "",
  );
  newDay.value = shownDay(shown.today);
  fresh.hidden = true;
}

/** Opens the form, with the keyboard where something is to be typed. */
export function openNew(): void {
  fresh.hidden = false;
  newDay.focus();
}

/** @param added called with the session's key and what to tell, once it stands in the book */
export function onNewSession(added: (meeting: string, told: string) => Promise<void>): void {
  fresh.addEventListener("submit", (event) => {
    event.preventDefault();
    void (async () => {
      tell("Đang ghi…");
      const answer = await ask({
        verb: "council.add",
        campaign: campaigns.select.value,
        council: councils.select.value,
        day: newDay.value,
      });
      if (!answer.ok) fail(answer.message);
      else await added(answer.value.meeting, answer.value.message);
    })();
  });
}
