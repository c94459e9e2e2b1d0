import { nothingOwed } from "../../core/office/next-step.ts";
import { type OwnPart, ownPart } from "../../core/returns/own-part.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { readReturns } from "./open-returns.ts";

/** What the unit of the person at the keyboard owes, sent and reported, or of the chosen one. Writes nothing. */
function openOwn(ports: Ports, unit: string): Answer<OwnPart> {
  const judging = readReturns(ports);
  if (judging.book.units.rows.length === 0) return { ok: false, message: nothingOwed(judging.book) };
  return { ok: true, value: ownPart(judging, ports.user.email(), unit) };
}

export const returnsOpen = verb({
  name: "returns.open",
  fields: { unit: upTo(200) },
  locked: false,
  run: (ports, { unit }) => openOwn(ports, unit),
});
