import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { sampleFolder } from "./sample-book.ts";
import { contentOf, thidua, thiduaAlone } from "./thidua.ts";

/** The other tests type their lines into one process (terminal.mjs); these hold it to a process for each. */
test.each<readonly [string, readonly string[], number]>([
  ["help", ["--help"], 0],
  ["a new sample office", ["sample", "NEW"], 0],
  ["a finding in the book", ["check", "SO"], 1],
  ["the findings as JSON", ["check", "SO", "--json"], 1],
  ["a command that writes", ["run", "SO", "Kiểm tra dữ liệu", "--meter"], 0],
  ["a paper", ["write", "SO", "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", "DIR"], 0],
  ["a wrong word", ["xoa-so", "SO"], 2],
  ["a file that is not there", ["run", "DIR/khong-co.xlsx", "Kiểm tra dữ liệu"], 2],
])("in a process of its own it says, writes and ends with the same: %s", async (_name, words, code) => {
  const ways = await Promise.all(
    [thidua, thiduaAlone].map(async (way) => {
      const { at, book } = await sampleFolder();
      const typed = words.map((word) =>
        word === "SO" ? book : word.replace("NEW", join(at, "moi.xlsx")).replace("DIR", join(at, "out")),
      );
      const ended = await way(...typed);
      const told = [ended.out, ended.err].map((text) =>
        text.replaceAll(at, "AT").replaceAll(relative(process.cwd(), at), "AT"),
      );
      return { code: ended.code, told, left: contentOf(at).map(([file]) => file.replace(at, "")) };
    }),
  );
  expect(ways[0]).toEqual(ways[1]);
  expect(ways[0]?.code).toBe(code);
});
