import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import type { Kind } from "../run/signature.ts";

/**
 * Makes the methods of one of Google's builders: each changes the draft, gives the builder back and costs nothing.
 * @param self the builder, asked for when a method is called: its methods are made before it
 */
export function builderStep<Builder>(run: Run, builder: string, self: () => Builder) {
  return <A extends readonly unknown[]>(name: string, kinds: readonly Kind[], change: (...args: A) => void) =>
    method(
      run,
      `${builder}.${name}`,
      kinds,
      (...args: A): Builder => {
        change(...args);
        return self();
      },
      { free: true },
    );
}
