/** Something that a form or a draft left behind for somebody to fill in. */
export interface LeftOver {
  readonly written: string;
  /** A gap for a number or a day, which a paper that is not issued may leave open. */
  readonly open: boolean;
}

/** Dots and blanks where a number, a day or a month comes: “số …/KH-STP”, “ngày … tháng … năm 2026”. */
const OPEN = /(?:[Ss]ố:?|[Nn]gày|[Tt]háng|[Nn]ăm(?: 20)?) {0,2}(?:…|\.{2,}|_{2,})(?:…|[._])*/u;
const PATTERNS: readonly RegExp[] = [
  // A row of dots or underscores; three dots that end a list (“thể thao, …”) are none.
  /_{2,}|\.{4,}|…[…. ]*…|\.{3} ?\.{3}/u,
  /\?{2,}|\(\?\)|^[?…]+$|^\.{2,3}$/u,
  // “[tên đơn vị]”, “<họ tên>”, “«Ten»”: what stands between is a name for what should stand there.
  /\[[^[\]\d]{2,40}\]|<[^<>=]{2,40}>|«[^«»]{2,40}»|｛[^｛｝]{1,40}｝|\{\{[^{}]{1,40}\}\}/u,
  /(?<![\p{L}\d])(?:x{2,}|X{4,}|xx\/xx(?:\/x+)?|dd\/mm\/yyyy|abc|ABC|abcd?xyz|asdf\w*|TODO|TBD|todo)(?![\p{L}\d])/u,
  /(?<!\p{L})[Ll]orem(?: ipsum)?(?!\p{L})/u,
  /(?<!\p{L})Nguyễn (?:Văn|Thị) [A-Z](?![\p{L}.])/u,
  /(?<=[\p{L},] {0,2})…(?= {0,2}(?:\p{Ll}{2,}|\d))/u,
];
/** One of the signs that each of them has. */
const SUSPECT =
  /[_?[<«｛…]|\.{2}|\{\{|xx|XX|[Aa][Bb][Cc]|asdf|TODO|TBD|todo|[Ll]orem|yyyy|Nguyễn (?:Văn|Thị) [A-Z](?!\p{L})/u;

/** The first of them in a text; undefined where nothing was left over. */
export function leftOver(text: string): LeftOver | undefined {
  if (!SUSPECT.test(text)) return undefined;
  const open = OPEN.exec(text);
  if (open !== null) return { written: open[0], open: true };
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return { written: found[0], open: false };
  }
  return undefined;
}
