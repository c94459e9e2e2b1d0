import type { Screen } from "../ports/screen.ts";

/** What was said to the clerk, in order. */
export interface MemoryScreen extends Screen {
  readonly said: readonly string[];
  select(sheet: string, row: number): void;
  /** How the clerk will answer the next questions. */
  answer(yes: boolean): void;
}

export function memoryScreen(): MemoryScreen {
  const said: string[] = [];
  let at: { sheet: string; row: number } | undefined;
  let yes = false;
  return {
    said,
    select: (sheet, row) => {
      at = { sheet, row };
    },
    answer: (given) => {
      yes = given;
    },
    toast: (message) => void said.push(message),
    alert: (title, message) => void said.push(`${title}: ${message}`),
    confirm: (title, question) => {
      said.push(`${title}? ${question}`);
      return yes;
    },
    selection: () => at,
    goTo: (sheet, row, column) => void said.push(`→ ${sheet} ${row},${column}`),
    showPage: (page, title) => void said.push(`[${page}] ${title}`),
    showWindow: (page, title) => void said.push(`[[${page}]] ${title}`),
  };
}
