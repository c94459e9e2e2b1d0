import type { Book } from "./book/model/book-model.ts";
import type { LocalDrive } from "./drive/local-drive.ts";
import type { FaultPlan } from "./google/run/faults.ts";
import type { Alert, Shown } from "./google/run/run.ts";
import type { Script } from "./google/script.ts";
import type { Outbox } from "./mail/outbox.ts";

/** What a host is made from: a book, a clerk, and what stands for Google's services. */
export interface HostOptions {
  readonly book: Book;
  /** E-mail of the clerk at the keyboard. */
  readonly user: string;
  /** Real instant at the start in milliseconds; the simulated clock goes on from there. */
  readonly now: () => number;
  /** Zone of a book whose file says nothing. */
  readonly timeZone: string;
  /** Content of appsscript/<name>.html. */
  readonly pages: (name: string) => string;
  /** undefined: the advanced Drive service is switched off. */
  readonly drive: LocalDrive | undefined;
  /** Where letters go; without one the account has no mail service. */
  readonly outbox?: Outbox | undefined;
  /** Recipients a user may write to in a day; without it 100, as Google gives a consumer account. */
  readonly mailPerDay?: number;
  /** Addresses that Google refuses though they look like any other: it knows more of them than a form tells. */
  readonly refusedAddresses?: readonly string[];
  /** Keeps a document property for good before the script goes on; without it properties are as durable as the book. */
  readonly remember?: ((key: string, value: string) => void) | undefined;
  /** Takes what the script logs; without it nobody reads that. */
  readonly log?: ((line: string) => void) | undefined;
  /** The pushed files of code; hosts that share it share its loading. */
  readonly script: Script;
  readonly faults?: FaultPlan;
  /** The clerk's answer to yes-or-no questions; without it every answer is no. */
  readonly confirm?: (alert: Alert) => boolean;
  /** Takes what the script shows, as it is shown; without it, it is only kept for whoever asks the host. */
  readonly show?: ((shown: Shown) => void) | undefined;
}
