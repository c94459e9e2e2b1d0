/** The word, typed with its marks or without, a dash or bullet before it. */
const opening = /^\s*(?:[-–—+•*]\s*)*l[ưu]u(?![a-zà-ỹđ])(?:\s+trữ)?\s*/iu;
/** What follows it in a line of the archive: a colon or another mark, letters of an office, the registry in words. */
const follows = /^(?:[:;,.–—-]|\(?[BCDĐGHKLMNPQRSTVX]{2}|\(?(?:văn thư|hồ sơ|văn phòng)(?![a-zà-ỹđ])|$)/u;
const marks = /^[\s:;,.–—-]+|[\s;.,]+$/gu;

/**
 * What the line of the archive says behind “Lưu”: “VT, TĐKT”; "" where it says nothing. Undefined for any other line:
 * “Trung tâm Lưu trữ lịch sử”, or a person of the family Lưu. Rules and papers alike know the line by this.
 */
export function archiveRest(name: string): string | undefined {
  const start = opening.exec(name)?.[0];
  if (start === undefined) return undefined;
  const rest = name.slice(start.length);
  return follows.test(rest) ? rest.replace(marks, "").replace(/^\((.*)\)$/u, "$1") : undefined;
}

/** The line of the archive, “Lưu: VT, …”, with or without its colon. */
export const isArchive = (name: string): boolean => archiveRest(name) !== undefined;

/** Whether what is filed names the registry (văn thư). */
export const namesRegistry = (rest: string): boolean => /(?<!\p{L})(?:VT|[Vv]ăn thư)(?!\p{L})/u.test(rest);

/** The line as it should stand: “Lưu VT, TĐKT” → “Lưu: VT, TĐKT”; “Lưu: TĐKT” → “Lưu: VT, TĐKT”. */
export function archiveRight(rest: string): string {
  return namesRegistry(rest)
    ? `Lưu: ${rest}`
    : `Lưu: ${["VT", rest].filter((part) => part !== "").join(", ")}`;
}
