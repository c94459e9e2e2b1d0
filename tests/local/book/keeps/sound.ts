import { posix } from "node:path";

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const tags = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, "g"))].map(([tag]) => tag);

const listed = (xml: string, section: string, item: string): number =>
  tags(
    new RegExp(`<(?:[\\w.-]+:)?${section}[\\s>][\\s\\S]*?</(?:[\\w.-]+:)?${section}>`).exec(xml)?.[0] ?? "",
    item,
  ).length;

/** What no schema says of a workbook, and every program that opens it relies on; a sentence for each thing that is wrong. */
export function unsound(parts: ReadonlyMap<string, string>): readonly string[] {
  const paths = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  return [
    ...untyped(parts),
    ...dangling(parts, paths),
    ...miscounted(parts),
    ...outOfRange(parts),
    ...nowhere(parts),
  ];
}

/** Addresses that name no cells: empty ones, and those beyond the edge of all sheets. */
function nowhere(parts: ReadonlyMap<string, string>): readonly string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!/\.xml$/.test(path)) return [];
    const attributes = [...xml.matchAll(/\s(?:ref|sqref|activeCell)="([^"]*)"/g)].map(([whole]) => whole);
    const blocks = [...xml.matchAll(/<xm:sqref>[^<]*</g)].map(([whole]) => whole);
    const formulas = [...xml.matchAll(/<(?:\w+:)?(?:f|formula|formula1|definedName)(?:\s[^>]*)?>[^<]*</g)];
    const rows = [...[...attributes, ...blocks], ...formulas.map(([whole]) => whole)].filter((text) =>
      [...text.matchAll(/[A-Z]\$?(\d{5,})/g)].some(([, row]) => Number(row) > 1_048_576),
    );
    const single = attributes.filter((text) => /^\sref="[^"]* /.test(text));
    const empty = [...attributes, ...blocks].filter((text) => /(?:""|>\s*<)$/.test(text));
    return [...rows, ...single, ...empty].map((text) => `${path}: ${text}`);
  });
}

function untyped(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const endings = tags(types, "Default").map((tag) => attribute(tag, "Extension")?.toLowerCase());
  const overrides = tags(types, "Override").map((tag) => attribute(tag, "PartName")?.toLowerCase() ?? "");
  const twice = overrides.filter((path, index) => overrides.indexOf(path) !== index);
  const none = [...parts.keys()].filter(
    (path) =>
      path !== "[Content_Types].xml" &&
      !overrides.includes(`/${path.toLowerCase()}`) &&
      !endings.includes(path.slice(path.lastIndexOf(".") + 1).toLowerCase()),
  );
  const gone = overrides.filter(
    (path) => ![...parts.keys()].some((part) => `/${part.toLowerCase()}` === path),
  );
  return [
    ...twice.map((path) => `${path} has two types`),
    ...none.map((path) => `${path} has no type`),
    ...gone.map((path) => `${path} has a type and is not there`),
  ];
}

function dangling(parts: ReadonlyMap<string, string>, paths: ReadonlySet<string>): readonly string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith(".rels")) return [];
    const folder = posix.dirname(posix.dirname(path));
    const relations = tags(xml, "Relationship");
    const ids = relations.map((tag) => attribute(tag, "Id") ?? "");
    const owner = parts.get(posix.join(folder, posix.basename(path, ".rels"))) ?? "";
    const asked = [...owner.matchAll(/\s(?:r|\w+):(?:id|embed|link|pict)="(rId[^"]*)"/g)].map(
      ([, id = ""]) => id,
    );
    return [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id} twice`),
      ...relations.flatMap((tag) => {
        const target = attribute(tag, "Target") ?? "";
        if (attribute(tag, "TargetMode") === "External") return [];
        const there = posix.normalize(target.startsWith("/") ? target.slice(1) : posix.join(folder, target));
        return paths.has(there.toLowerCase()) ? [] : [`${path}: ${target} is not there`];
      }),
      ...(owner === ""
        ? []
        : asked.filter((id) => !ids.includes(id)).map((id) => `${path}: nothing answers ${id}`)),
    ];
  });
}

/** Lists of styles and strings that say how many they are. */
function miscounted(parts: ReadonlyMap<string, string>): readonly string[] {
  const lists = [
    ["fonts", "font"],
    ["fills", "fill"],
    ["borders", "border"],
    ["cellXfs", "xf"],
    ["dxfs", "dxf"],
    ["numFmts", "numFmt"],
    ["dataValidations", "dataValidation"],
    ["mergeCells", "mergeCell"],
    ["tableColumns", "tableColumn"],
  ] as const;
  return [...parts].flatMap(([path, xml]) =>
    lists.flatMap(([section, item]) => {
      const said = attribute(tags(xml, section)[0] ?? "", "count");
      // Fonts and fills stand within differential formats, too.
      const body =
        new RegExp(`<(?:[\\w.-]+:)?${section}[\\s>][\\s\\S]*?</(?:[\\w.-]+:)?${section}>`).exec(xml)?.[0] ??
        "";
      const found = tags(body, item).length;
      return said === undefined || Number(said) === found
        ? []
        : [`${path}: ${section} says ${said}, has ${found}`];
    }),
  );
}

function outOfRange(parts: ReadonlyMap<string, string>): readonly string[] {
  const styles = [...parts].find(([path]) => /styles\.xml$/.test(path))?.[1] ?? "";
  const looks = listed(styles, "cellXfs", "xf");
  const formats = listed(styles, "dxfs", "dxf");
  const strings = tags([...parts].find(([path]) => /sharedStrings\.xml$/.test(path))?.[1] ?? "", "si").length;
  return [...parts].flatMap(([path, xml]) => {
    if (!path.startsWith("xl/worksheets/") || path.endsWith(".rels")) return [];
    const rows = tags(xml, "row").map((tag) => Number(attribute(tag, "r")));
    const cells = tags(xml, "c").map((tag) => attribute(tag, "r"));
    return [
      ...tags(xml, "c")
        .filter((tag) => Number(attribute(tag, "s") ?? 0) >= Math.max(1, looks))
        .map((tag) => `${path}: ${tag} has no look`),
      ...tags(xml, "cfRule")
        .filter((tag) => Number(attribute(tag, "dxfId") ?? -1) >= formats && formats > 0)
        .map((tag) => `${path}: ${tag}`),
      ...[...xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)</g)]
        .filter(([, at]) => Number(at) >= strings)
        .map(([cell]) => `${path}: ${cell}`),
      ...rows
        .filter((row, index) => index > 0 && row <= (rows[index - 1] ?? 0))
        .map((row) => `${path}: row ${row} is out of order`),
      ...cells
        .filter((cell, index) => cell !== undefined && cells.indexOf(cell) !== index)
        .slice(0, 3)
        .map((cell) => `${path}: ${cell} twice`),
    ];
  });
}
