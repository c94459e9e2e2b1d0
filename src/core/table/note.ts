/** Everything under this line belongs to the system; a clerk's own note stands above it. */
export const noteMarker = "――― Sổ Thi đua ―――";

/** What parts the clerk's own text from the marker. */
const gap = "\n\n";

/** The clerk's own part of a note, to the letter; only the empty line that parts it from the marker goes with ours. */
export function ownNote(note: string): string {
  const at = note.indexOf(noteMarker);
  return at < 0 ? note : note.slice(0, at).replace(/\n{1,2}$/u, "");
}

/** The note with our text under the marker; without our text the clerk's note stands alone again, to the letter. */
export function withOurNote(note: string, ours: string): string {
  const own = ownNote(note);
  if (ours === "") return own;
  return `${own}${own === "" ? "" : gap}${noteMarker}\n${ours}`;
}
