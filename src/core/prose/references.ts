import { firstCapital } from "../text/first-capital.ts";
import { foldText } from "../text/fold.ts";

/** A reference in prose, `{hạn: BTP-DK}`: what it asks for and of which row (design decision 15). */
export interface ProseReference {
  /** The reference as typed, with its braces. */
  readonly written: string;
  readonly name: string;
  readonly of: string;
  /** Whether it was typed with a capital first letter and so prints with one. */
  readonly capital: boolean;
}

const pattern = /\{([^{}:]{1,40})(?::([^{}]{0,200}))?\}/gu;

function reference(written: string, name: string, of: string): ProseReference {
  const trimmed = name.trim();
  const first = trimmed.slice(0, 1);
  return { written, name: foldText(trimmed), of: of.trim(), capital: first !== first.toLowerCase() };
}

/** Every reference in a text, in order. */
export function proseReferences(text: string): readonly ProseReference[] {
  if (!text.includes("{")) return [];
  return [...text.matchAll(pattern)].map(([written, name = "", of = ""]) => reference(written, name, of));
}

/** A lone brace, or a reference never closed; the text around it, or undefined where all is well. */
export function strayBrace(text: string): string | undefined {
  if (!text.includes("{") && !text.includes("}")) return undefined;
  const rest = text.replace(pattern, "");
  const at = rest.search(/[{}]/u);
  return at < 0 ? undefined : rest.slice(Math.max(0, at - 15), at + 25);
}

/**
 * Puts in place of each reference what it stands for. One that answers undefined stays as typed, so that the
 * publish gate stops the paper.
 */
export function expandProse(text: string, answer: (reference: ProseReference) => string | undefined): string {
  return text.replace(pattern, (written: string, name: string, of: string | undefined) => {
    const asked = reference(written, name, of ?? "");
    const given = answer(asked);
    if (given === undefined) return written;
    return asked.capital ? firstCapital(given) : given;
  });
}
