/** How a paragraph of the body looks; its mark is literal text. */
export type BodyLook = "part" | "title" | "item" | "point" | "dash" | "plus" | "running";

export interface BodyParagraph {
  readonly look: BodyLook;
  /** “I.”, “1.1.”, “đ)”, “-” or "". */
  readonly mark: string;
  readonly text: string;
}

export interface Letterhead {
  /** Capitals; "" where the agency has none above it on paper. */
  readonly parentAgency: string;
  readonly agency: string;
  readonly numberLine: string;
  readonly placeDate: string;
}

export interface Signature {
  /** Lines above the position, such as “KT. BỘ TRƯỞNG”. */
  readonly authority: readonly string[];
  readonly position: string;
  /** What a copy prints where the original is signed. */
  readonly note: string;
  readonly name: string;
}

/** A plan as a paper of its own (NĐ 30/2020, Phụ lục I). All texts are final, references expanded. */
export interface PlanPaper {
  readonly form: "plan";
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly abstract: string;
  readonly legalBases: readonly string[];
  readonly opening: readonly string[];
  readonly body: readonly BodyParagraph[];
  readonly closing: readonly string[];
  readonly signature: Signature;
  readonly recipients: readonly string[];
}

/** A decision with the plan it promulgates behind it, in one file. */
export interface DecisionPaper extends Omit<PlanPaper, "form"> {
  readonly form: "decision";
  /** Who decides, in capitals: “BỘ TRƯỞNG BỘ TƯ PHÁP”. */
  readonly decider: string;
  readonly decisionAbstract: string;
  readonly articles: readonly BodyParagraph[];
  /** “Ban hành kèm theo Quyết định số … ngày … của …”, without its brackets. */
  readonly attachment: string;
}

export type Paper = PlanPaper | DecisionPaper;
