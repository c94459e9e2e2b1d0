/** What a window remembers for the next one, each under a name of its own. */
type Remembered = "person" | "tour" | "toured";

const key = (name: Remembered): string => `so-thi-dua.${name}`;

/**
 * What was kept: by this window first, so that two windows of one browser can belong to two people, then by any before it.
 * A browser that keeps nothing answers undefined.
 */
export function recall(name: Remembered): string | undefined {
  try {
    return sessionStorage.getItem(key(name)) ?? localStorage.getItem(key(name)) ?? undefined;
  } catch (fault) {
    console.info("This browser keeps nothing for pages.", fault);
    return undefined;
  }
}

/** Keeps it for this window and for those that open later. */
export function keep(name: Remembered, value: string): void {
  try {
    sessionStorage.setItem(key(name), value);
    localStorage.setItem(key(name), value);
  } catch (fault) {
    console.info("This browser keeps nothing for pages.", fault);
  }
}

/** Forgets it everywhere. */
export function forget(name: Remembered): void {
  try {
    sessionStorage.removeItem(key(name));
    localStorage.removeItem(key(name));
  } catch (fault) {
    console.info("This browser keeps nothing for pages.", fault);
  }
}
