import type { Timer } from "../ports/timer.ts";
import type { GoogleGlobals, GoogleTrigger } from "./surface.ts";

/**
 * Clock triggers of the clerk at the keyboard. Once an hour is as often as an add-on may run
 * (https://developers.google.com/workspace/add-ons/concepts/editor-triggers); what is due when is the run's own question.
 */
export function scriptTimer({ ScriptApp }: Pick<GoogleGlobals, "ScriptApp">): Timer {
  const ofHandler = (handler: string): GoogleTrigger[] =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

  return {
    isOn: (handler) => ofHandler(handler).length > 0,
    switchOn: (handler) => {
      if (ofHandler(handler).length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
    },
    switchOff: (handler) => {
      // All of them: two windows of one clerk may have switched it on at once.
      for (const trigger of ofHandler(handler)) ScriptApp.deleteTrigger(trigger);
    },
  };
}
