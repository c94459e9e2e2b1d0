/** A word that a verb takes, as its help tells it. */
export interface ToldWord {
  /** How it is shown: “SỔ.xlsx”. */
  readonly shown: string;
  /** How it is called where it is missing: “tên sổ”. */
  readonly called: string;
  /** Whether it may be left out. */
  readonly spare?: true;
  /** Whether as many as one likes may be typed in its place; only of the last one. */
  readonly many?: true;
}

/** An option that a verb takes, as its help tells it. */
export interface ToldOption {
  /** What stands for its value: “NGÀY”. Absent for a flag. */
  readonly value?: string;
  readonly says: string;
  /** Whether the verb cannot do without it. */
  readonly needed?: true;
}

/** What a verb takes. Nothing else is accepted, and all of it is told in the help. */
export interface Accepts {
  readonly words: readonly ToldWord[];
  readonly options: Readonly<Record<string, ToldOption>>;
}

/** The groups of the list of verbs, in the order of the work. */
export const groups = [
  "Sổ",
  "Phong trào, văn bản",
  "Kiểm tra, thời hạn, nhắc việc",
  "Đơn vị gửi và nhận",
  "Cấp trên, cấp dưới, nhiều sổ",
  "Menu Thi đua",
] as const;

/** A verb as the help tells it. */
export interface ToldVerb {
  readonly name: string;
  readonly group: (typeof groups)[number];
  /** What it does, in a few words without an end, for the list of verbs. */
  readonly summary: string;
  /** What else there is to know: whole sentences, a paragraph each. */
  readonly more: readonly string[];
  readonly accepts: Accepts;
  /** Command lines without the program's name; they run one after another over the sample, mau.xlsx. */
  readonly examples: readonly string[];
}
