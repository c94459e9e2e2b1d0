/** Tests that know a source only through the bundle or a page, so that no import leads to them. */
const byFloor = /** @type {const} */ ([
  ["src/apps-script/", ["tests/contracts", "tests/bundle/bundle-form.test.ts"]],
  ["src/local/cli/", ["tests/cli"]],
  ["src/local/session/", ["tests/cli"]],
  ["src/ui/", ["tests/browser"]],
]);

/**
 * The test folders to run for changed sources: those of tests/bundle that bear the name of a room on the source's path
 * (src/core/checks/unit → tests/bundle/check), and those of its floor.
 * @param {readonly string[]} changed paths from the root
 * @param {readonly string[]} bundleFolders the names in tests/bundle
 * @returns {string[]}
 */
export function testsBeside(changed, bundleFolders) {
  const folders = bundleFolders.filter((name) => !name.includes("."));
  const found = changed
    .filter((file) => file.startsWith("src/"))
    .flatMap((file) => {
      const rooms = file.split("/").slice(1, -1);
      return [
        ...folders
          .filter((name) => rooms.some((room) => room === name || room === `${name}s`))
          .map((name) => `tests/bundle/${name}`),
        ...byFloor.filter(([floor]) => file.startsWith(floor)).flatMap(([, tests]) => tests),
      ];
    });
  return [...new Set(found)].sort();
}
