/** Letters alone, without case and marks: “so tu phap” finds “Sở Tư pháp”. */
export function folded(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").trim();
}

/** Whether a text holds every word that is looked for, in any order. */
export function holds(text: string, sought: string): boolean {
  const plain = folded(text);
  return folded(sought)
    .split(/\s+/u)
    .every((word) => plain.includes(word));
}
