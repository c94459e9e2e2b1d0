import type { RoomRules } from "../rule/rule.ts";
import { archiveForm, archiveMissing } from "./archive.ts";
import { recipientFormRules } from "./form.ts";
import { recipientEnded } from "./old.ts";
import { recipientWithoutTask } from "./tasks.ts";
import { taskWithoutRecipient } from "./units.ts";

/** Who receives a paper. */
export const recipientRules = {
  recipients: [
    archiveMissing,
    archiveForm,
    ...recipientFormRules,
    taskWithoutRecipient,
    recipientWithoutTask,
    recipientEnded,
  ],
} as const satisfies RoomRules;
