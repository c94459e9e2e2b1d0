import type {
  GoogleClockTriggerBuilder,
  GoogleScriptApp,
  GoogleTrigger,
} from "../../../apps-script/surface.ts";
import type { TriggerRecord } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { object, text, whole } from "../run/signature.ts";
import { strict } from "../run/strict.ts";

/** 20 triggers a user and script: https://developers.google.com/apps-script/guides/services/quotas */
const MOST_TRIGGERS = 20;
const HOUR_MS = 3_600_000;

const records = new WeakMap<object, TriggerRecord>();

/** Clock triggers, kept in the book. A user sees and deletes only his or her own. */
export function makeScriptApp(run: Run): GoogleScriptApp {
  const { triggers } = run.book;
  const own = () => triggers.filter(({ owner }) => owner === run.user);
  return strict<GoogleScriptApp>(run.realm, "ScriptApp", {
    newTrigger: method(
      run,
      "ScriptApp.newTrigger",
      [text],
      (handler: string) =>
        strict(run.realm, "TriggerBuilder", {
          timeBased: method(run, "ScriptApp.TriggerBuilder.timeBased", [], () => clockBuilder(run, handler), {
            free: true,
          }),
        }),
      { free: true },
    ),
    getProjectTriggers: method(
      run,
      "ScriptApp.getProjectTriggers",
      [],
      () => {
        const found = run.realm.array() as GoogleTrigger[];
        found.push(...own().map((record) => makeTrigger(run, record)));
        return found;
      },
      {},
    ),
    deleteTrigger: method(
      run,
      "ScriptApp.deleteTrigger",
      [object],
      (trigger: GoogleTrigger) => {
        const record = records.get(trigger);
        if (record === undefined) throw notATrigger(run);
        const index = triggers.indexOf(record);
        if (index >= 0) triggers.splice(index, 1);
      },
      {},
    ),
    getOAuthToken: method(run, "ScriptApp.getOAuthToken", [], () => tokenOf(run), {}),
  });
}

/** What stands for the permission of this user's runs. */
export function tokenOf(run: Run): string {
  return `ya29.may-cuc-bo.${run.user}`;
}

function notATrigger(run: Run): Error {
  return exception(
    run,
    "The parameters (Object) don't match the method signature for ScriptApp.deleteTrigger.",
  );
}

function clockBuilder(run: Run, handler: string): GoogleClockTriggerBuilder {
  const { triggers } = run.book;
  let everyHours: number | undefined;
  const create = (): GoogleTrigger => {
    if (everyHours === undefined)
      throw exception(run, "chưa có trong máy chủ cục bộ: lịch chạy không theo giờ");
    if (triggers.filter(({ owner }) => owner === run.user).length >= MOST_TRIGGERS) {
      throw exception(
        run,
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    const nextRun = run.clock + everyHours * HOUR_MS;
    const record: TriggerRecord = { owner: run.user, handler, kind: "clock", everyHours, nextRun };
    triggers.push(record);
    return makeTrigger(run, record);
  };
  const self: GoogleClockTriggerBuilder = strict<GoogleClockTriggerBuilder>(
    run.realm,
    "ClockTriggerBuilder",
    {
      everyHours: method(
        run,
        "ClockTriggerBuilder.everyHours",
        [whole],
        (hours: number) => {
          everyHours = hours;
          return self;
        },
        { free: true },
      ),
      create: method(run, "ClockTriggerBuilder.create", [], create, {}),
    },
  );
  return self;
}

function makeTrigger(run: Run, record: TriggerRecord): GoogleTrigger {
  const self = strict<GoogleTrigger>(run.realm, "Trigger", {
    // Read with the list.
    getHandlerFunction: method(run, "ScriptApp.Trigger.getHandlerFunction", [], () => record.handler, {
      free: true,
    }),
  });
  records.set(self, record);
  return self;
}
