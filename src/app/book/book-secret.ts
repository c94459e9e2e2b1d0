import { hashText } from "../../core/table/hash.ts";
import type { Ports } from "../../ports/ports.ts";

const memoKey = "dau-rieng";

/**
 * The book's own secret, by which it knows again what it sent out; made at first use, and kept where no cell shows it. A copy
 * of the book makes another, for what is kept there does not go along. Called by whoever holds the book alone. Service calls:
 * one, or at first use four.
 */
export function bookSecret(ports: Pick<Ports, "memo" | "clock" | "user" | "workbook">): string {
  const known = ports.memo.get(memoKey);
  if (known !== undefined) return known;
  const { day, time } = ports.clock.now();
  const facts = [day, time, ports.clock.elapsed(), ports.user.email(), ports.workbook.settings().id].join(
    "\n",
  );
  const secret = hashText(facts) + hashText(`${memoKey}\n${facts}`);
  ports.memo.set(memoKey, secret);
  return secret;
}
