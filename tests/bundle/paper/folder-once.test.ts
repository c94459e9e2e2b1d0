import { expect, test } from "vitest";
import { ask, LAN, sampleOffice } from "../office.ts";

test("the clerk's folder is made once, also when the first answer was lost", async () => {
  const { book, clerk } = await sampleOffice();
  const lan = clerk(LAN, {
    faults: [{ method: "Drive.Files.create", nth: 1, when: "after", message: "Service error: Drive" }],
  });
  for (let round = 0; round < 2; round += 1)
    ask(lan, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2017", subject: "", replace: false });
  expect(book.files.filter(({ fileName }) => fileName === undefined)).toHaveLength(1);
});
