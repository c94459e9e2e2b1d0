/** Letters that mean something else in XML. */
const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 §2.2 cannot hold, carriage returns, half characters, and what would read as an escape. */
const NOT_XML = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text for an attribute, or a formula between tags; what XML cannot hold is left out, for neither knows an escape. */
export const plainXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (letter) => marks[letter] ?? letter)
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");

/** A cell holds so many characters, in Excel and in Google Sheets; a longer text would break the file. */
const MOST = 32_767;

/** A cell's text, in which such letters are written _x000D_ (ECMA-376 part 1, 22.4.2.4 “bstr”). */
export const cellXml = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(NOT_XML, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (letter) => marks[letter] ?? letter);
