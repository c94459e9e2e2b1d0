/** The same words, the first letter a capital: a name at the head of a sentence. */
export const firstCapital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** The same words, the first letter small: a sentence that goes on another. */
export const firstSmall = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
