/** The words as they go on inside a sentence; an abbreviation keeps its capitals. */
export function firstSmall(words: string): string {
  const [first = "", second = ""] = words;
  return second === second.toLowerCase() ? first.toLowerCase() + words.slice(1) : words;
}
