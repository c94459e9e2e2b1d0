import type { BodyParagraph, Paper } from "../../../src/core/paper/plan/paper.ts";

const bodyLine = ({ mark, text }: BodyParagraph): string => (mark === "" ? text : `${mark} ${text}`);

function top({ letterhead }: Paper): readonly string[] {
  const { parentAgency, agency, numberLine, placeDate } = letterhead;
  return [...(parentAgency === "" ? [] : [parentAgency]), agency, numberLine, placeDate];
}

function bottom({ signature, recipients }: Paper): readonly string[] {
  const { authority, position, note, name } = signature;
  const signed = [...authority, position, ...(note === "" ? [] : [note]), name];
  return ["", ...signed, "", "Nơi nhận:", ...recipients];
}

/** A paper as a clerk reads it: one paragraph a line, an empty line between its parts. */
export function paperLines(paper: Paper): readonly string[] {
  const { title, abstract, legalBases, opening, body, closing } = paper;
  const plan = [...opening, ...body.map(bodyLine), ...closing];
  if (paper.form === "plan") {
    return [...top(paper), "", title, abstract, "", ...legalBases, ...plan, ...bottom(paper)];
  }
  const { decider, decisionAbstract, articles, attachment } = paper;
  const decision = [decisionAbstract, "", decider, "", ...legalBases, "", "QUYẾT ĐỊNH:"];
  return [
    ...[...top(paper), "", "QUYẾT ĐỊNH", ...decision, ...articles.map(bodyLine), ...bottom(paper)],
    ...["", "", title, abstract, `(${attachment})`, "", ...plan],
  ];
}
