// The page that shows the house (docs/architecture.md) held against the house.
import { dirname } from "node:path";

/** @typedef {import("./imports.mjs").Import} Import */

const row = /^\| `([a-z-]+(?:\/[a-z-]+)*)` +\| +(\d+) +\| .*\|$/gmu;
const namedPath = /`((?:[a-z-]+\/)+[a-z0-9.-]+\.(?:ts|mjs|html|css|md|sh))`/gu;

/** Room → floor, as the table of rooms says. @param {string} page @returns {Map<string, number>} */
function roomsOf(page) {
  return new Map([...page.matchAll(row)].map(([, room = "", floor]) => [room, Number(floor)]));
}

/**
 * What the page says that is not so, and what it does not say: rooms that are not there or not told, files named that are
 * not there, and imports of values that do not lead to a lower floor.
 * @param {string} page
 * @param {readonly string[]} sources files under src/
 * @param {readonly string[]} files every file of the project
 * @param {readonly Import[]} imports
 * @returns {string[]}
 */
export function roomProblems(page, sources, files, imports) {
  const rooms = roomsOf(page);
  const there = new Set(sources.map((file) => dirname(file).slice("src/".length)));
  const known = new Set([...files, ...sources.map((file) => file.slice("src/".length))]);
  const roomOf = (/** @type {string} */ file) => dirname(file).slice("src/".length);
  const goesUp = (/** @type {Import} */ { from, to }) => {
    const [above, below] = [rooms.get(roomOf(from)), rooms.get(roomOf(to))];
    return above !== undefined && below !== undefined && roomOf(from) !== roomOf(to) && below >= above;
  };
  return [
    ...[...there]
      .filter((room) => !rooms.has(room))
      .map((room) => `docs/architecture.md does not tell of src/${room}`),
    ...[...rooms.keys()]
      .filter((room) => !there.has(room))
      .map((room) => `docs/architecture.md tells of src/${room}, which is not there`),
    ...[...page.matchAll(namedPath)]
      .map(([, path = ""]) => path)
      .filter((path) => !known.has(path))
      .map((path) => `docs/architecture.md names ${path}, which is not there`),
    ...imports
      .filter((one) => one.local && !one.typeOnly && goesUp(one))
      .map(
        ({ from, to }) =>
          `${from} (floor ${rooms.get(roomOf(from))}) may not import ${to} (floor ${rooms.get(roomOf(to))})`,
      ),
  ];
}
