import { expect, test } from "vitest";
import { phaseWords } from "../../../../src/core/tracking/deadline/phase-words.ts";

test.each([
  ["đầu năm", "30/6/2017", "từ đầu năm đến 30/6/2017"],
  ["Từ  tháng 8/2021", "đến cuối tháng 12/2021", "từ tháng 8/2021 đến cuối tháng 12/2021"],
  ["", "30/6/2017", ""],
  ["đầu năm", "", ""],
])("%j and %j are read as %j", (from, to, span) => expect(phaseWords(from, to)).toBe(span));
