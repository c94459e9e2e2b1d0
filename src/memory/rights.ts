import type { StandingProtection } from "../core/rights/compare.ts";
import type { Rights } from "../ports/rights.ts";

/** The protections of one book in memory, and everybody who asks for them. */
export interface MemoryRights {
  rightsOf(user: string): Rights;
  /** Somebody protects a sheet by hand. */
  byHand(sheet: string, editors: readonly string[]): void;
}

/**
 * @param owner who may always edit
 * @param unknown addresses that nobody has
 */
export function memoryRights(owner: string, unknown: readonly string[]): MemoryRights {
  const stands = new Map<string, StandingProtection>();
  const mayEdit = (user: string, { editors }: StandingProtection): boolean =>
    user === owner || editors?.includes(user) === true;
  const rightsOf = (user: string): Rights => ({
    owner: () => owner,
    standing: () =>
      [...stands.values()].map((protection) =>
        mayEdit(user, protection) ? protection : { ...protection, editors: null },
      ),
    keep: ({ sheet, editors, open }, me) => {
      const there = stands.get(sheet);
      if (there !== undefined && !mayEdit(user, there))
        throw Object.assign(new Error(`${sheet} is protected`), { protectedSheet: sheet });
      const wanted = [...new Set([me, ...editors].map((mail) => mail.toLowerCase()))];
      stands.set(sheet, {
        sheet,
        ours: true,
        warningOnly: false,
        editors: wanted.filter((mail) => mail !== owner && !unknown.includes(mail)),
        domain: false,
        open,
      });
      return wanted.filter((mail) => unknown.includes(mail));
    },
    release: () => {
      const ours = [...stands.values()].filter((protection) => protection.ours);
      const [opened, closed] = [true, false].map((may) =>
        ours.filter((protection) => mayEdit(user, protection) === may).map(({ sheet }) => sheet),
      );
      for (const sheet of opened ?? []) stands.delete(sheet);
      return { opened: opened ?? [], closed: closed ?? [] };
    },
  });
  return {
    rightsOf,
    byHand: (sheet, editors) =>
      void stands.set(sheet, { sheet, ours: false, warningOnly: false, editors, domain: false, open: [] }),
  };
}
