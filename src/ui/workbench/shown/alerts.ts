import type { Told } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";
import type { ServerLink } from "../link/server-link.ts";
import { openDialog } from "./dialog.ts";

type AlertTold = Extract<Told, { readonly tells: "alert" }>;

const buttons = {
  question: [
    { answer: "yes", words: "Có" },
    { answer: "", words: "Không" },
  ],
  notice: [{ answer: "yes", words: "Đóng" }],
};

/** Shows what the script says or asks, one after the other, and sends each answer back; Esc is no. */
export function alerts({ call }: ServerLink, failed: (message: string) => void): (told: AlertTold) => void {
  let before: Promise<void> = Promise.resolve();
  const show = async ({ alert, title, message, question }: AlertTold): Promise<void> => {
    const answer = await openDialog(
      title === "" ? "Sổ Thi đua" : title,
      [make("p", "said", message)],
      question ? buttons.question : buttons.notice,
    );
    const answered = await call("answer", { alert, yes: answer === "yes" });
    if (!answered.ok) failed(answered.message);
  };
  return (told) => {
    before = before.then(() => show(told));
  };
}
