import type { Answers, Request, VerbName } from "../../app/all-verbs.ts";
import type { Answer } from "../../app/door/answer.ts";

/** The part of google.script.run that a page uses: one door, JSON text both ways. */
interface Runner {
  withSuccessHandler(done: (answer: string | null) => void): Runner;
  withFailureHandler(failed: (error: { readonly message: string }) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks the server and waits. A broken-off call is an answer too, with a sentence for the clerk. */
export function ask<Name extends VerbName>(request: Request<Name>): Promise<Answer<Answers[Name]>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((answer) => {
        resolve(
          answer === null
            ? { ok: false, message: "Máy chủ không trả lời. Tải lại trang rồi thử lại." }
            : // The door answers a verb with what that verb's `run` gives (src/app/rpc.ts).
              (JSON.parse(answer) as Answer<Answers[Name]>),
        );
      })
      .withFailureHandler((error) => resolve({ ok: false, message: error.message }))
      .rpc(JSON.stringify(request));
  });
}
