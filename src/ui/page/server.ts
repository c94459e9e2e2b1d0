/** The part of google.script.run that a page uses: one door, JSON text both ways. */
interface Runner {
  withSuccessHandler(done: (answer: string | null) => void): Runner;
  withFailureHandler(failed: (error: { readonly message: string }) => void): Runner;
  rpc(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** Asks the server and waits. A broken-off call is an answer too, with a sentence for the clerk. */
export function ask<T>(request: object): Promise<Answer<T>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((answer) => {
        resolve(
          answer === null
            ? { ok: false, message: "Máy chủ không trả lời. Tải lại trang rồi thử lại." }
            : (JSON.parse(answer) as Answer<T>),
        );
      })
      .withFailureHandler((error) => resolve({ ok: false, message: error.message }))
      .rpc(JSON.stringify(request));
  });
}
