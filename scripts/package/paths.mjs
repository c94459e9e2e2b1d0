/** What Windows opens as a device, whatever stands behind the point. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
/** Windows takes 259 letters for a whole path; the rest is left to the folder in which an office unpacks. */
const longest = 180;

/** @param {string} path @returns {string[]} */
function problemsOf(path) {
  const parts = path.split("/");
  const found = [];
  if (path.length > longest) found.push(`has ${path.length} letters, more than ${longest}`);
  if (path !== path.normalize("NFC")) found.push("is not composed (NFC)");
  if (parts.some((part) => part === "" || part === "." || part === "..")) found.push("leads elsewhere");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f<>:"|?*\\]/u.test(path)) found.push("holds a letter that Windows refuses");
  if (parts.some((part) => /[. ]$/u.test(part))) found.push("has a part that ends in a point or a blank");
  if (parts.some((part) => device.test(part))) found.push("has the name of a device");
  return found.map((what) => `${path} ${what}`);
}

/**
 * What would keep files from being unpacked on some system, at some place, by some program.
 * @param {readonly string[]} paths from the folder that is packed, parts joined by "/"
 * @returns {string[]} a sentence each
 */
export function pathProblems(paths) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  const found = paths.flatMap(problemsOf);
  for (const path of paths) {
    const folded = path.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) found.push(`${path} and ${other} are one file on Windows`);
    // A file where another path has a folder.
    seen.set(folded, path);
  }
  for (const folded of seen.keys())
    for (let at = folded.indexOf("/"); at >= 0; at = folded.indexOf("/", at + 1))
      if (seen.has(folded.slice(0, at))) found.push(`${folded} lies below a file`);
  return found;
}
