import type { Answers, Request, VerbName } from "../../app/all-verbs.ts";
import type { Answer } from "../../app/door/answer.ts";

/** The part of google.script.run that a page uses: one door, JSON text both ways. */
interface Runner {
  withSuccessHandler(done: (answer: string | null) => void): Runner;
  withFailureHandler(failed: (error: unknown) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/**
 * What a clerk reads when the call itself broke off: what our side meets it tells in sentences (apps-script/main.ts), so this
 * is Google's own, in a language of its own: a lost network, a session that ended, several accounts in one browser.
 */
const brokenOff =
  "Chưa liên lạc được với Google nên chưa biết việc đã xong hay chưa. Kiểm tra mạng rồi mở lại khung này từ menu Thi đua: việc đã ghi không bị ghi hai lần. Nếu đang đăng nhập nhiều tài khoản Google, chỉ dùng một tài khoản.";

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
      .withFailureHandler((error) => {
        console.warn(error);
        resolve({ ok: false, message: brokenOff });
      })
      .rpc(JSON.stringify(request));
  });
}
