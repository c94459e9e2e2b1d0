import type { Chance } from "./chance.ts";
import type { Clock } from "./clock.ts";
import type { Lock } from "./lock.ts";
import type { Mail } from "./mail.ts";
import type { Memo } from "./memo.ts";
import type { Papers } from "./papers.ts";
import type { Rights } from "./rights.ts";
import type { Screen } from "./screen.ts";
import type { ShippedData } from "./shipped-data.ts";
import type { TemplateDocs } from "./template-docs.ts";
import type { Templates } from "./templates.ts";
import type { Timer } from "./timer.ts";
import type { User } from "./user.ts";
import type { Workbook } from "./workbook.ts";

/** Everything the use cases need from outside. */
export interface Ports {
  readonly workbook: Workbook;
  readonly papers: Papers;
  readonly templates: Templates;
  readonly shipped: ShippedData;
  readonly templateDocs: TemplateDocs;
  readonly chance: Chance;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly screen: Screen;
  readonly user: User;
  readonly mail: Mail;
  readonly timer: Timer;
  readonly memo: Memo;
  readonly rights: Rights;
}
