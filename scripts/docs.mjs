// Writes the pages of docs/ that follow from declarations; with --check only tells whether they are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { commandLinePage } from "./docs/command-line-page.mjs";
import { exchangePage } from "./docs/exchange-page.mjs";
import { loadModule as load } from "./load-module.mjs";

const kinds = {
  text: "chữ",
  key: "mã",
  day: "ngày",
  words: "ngày hoặc lời",
  number: "số",
  choice: "chọn",
  ref: "mã ở",
};
const groups = {
  work: "soạn phong trào",
  follow: "theo dõi, khen thưởng",
  result: "kết quả",
  catalogue: "danh mục",
  system: "của sổ",
};

/** @param {{ kind: keyof typeof kinds, choices?: string[], table?: string, wildcard?: string, known?: import("../src/core/table/known-words.ts").KnownWords, bounds?: import("../src/core/table/column.ts").NumberBounds }} column @param {Record<string, { sheet: string }>} tables */
function kindText(column, tables) {
  if (column.kind === "choice") return `chọn: ${column.choices?.join(" · ")}`;
  if (column.kind === "ref") {
    return `mã ở ${tables[column.table ?? ""]?.sheet}${column.wildcard === "" ? "" : ` hoặc ${column.wildcard}`}`;
  }
  const { known, bounds } = column;
  if (bounds !== undefined) return `số${bounds.whole ? " nguyên" : ""} từ ${bounds.least} đến ${bounds.most}`;
  if (known === undefined || known.words.length === 0) return kinds[column.kind];
  return `${known.open ? "chữ, thường là" : known.several ? "chọn một hay nhiều" : "chọn"}: ${known.words.join(" · ")}`;
}

/** The data dictionary: every sheet and column, as declared in src/core/tables. */
async function dictionary() {
  const { allTables } = await load("src/core/tables/all-tables.ts");
  const { purposes } = await load("src/core/tables/purposes.ts");
  const { isHidden } = await load("src/core/table/layout.ts");
  const pages = Object.values(allTables).map((table) => {
    const rows = Object.values(table.columns).map((column) => {
      const who = column.filledBy === "system" ? "sổ" : "người dùng";
      const need = column.required ? "có" : "";
      return `| ${column.header} | ${kindText(column, allTables)} | ${need} | ${who} | ${column.note} |`;
    });
    const identity = table.identity.map((/** @type {string} */ key) => table.columns[key].header).join(" + ");
    return [
      `## ${table.sheet}`,
      "",
      `${purposes[table.name]} Trang ${groups[/** @type {keyof typeof groups} */ (table.group)]}${isHidden(table) ? " (ẩn)" : ""}; nhận ra dòng bằng ${identity}.`,
      "",
      "| Cột | Kiểu | Bắt buộc | Ai ghi | Ghi chú |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
      "",
    ].join("\n");
  });
  return `# Từ điển dữ liệu\n\nTrang này được sinh từ khai báo trong \`src/core/tables\` (\`npm run docs\`); không sửa tay.\n\n${pages.join("\n")}`;
}

/** @param {string | null} day */
const shown = (day) => (day === null ? "" : day.split("-").reverse().join("/"));

/** The page of rules: what is looked for, how grave it is, and on what authority. */
async function rulesPage() {
  const { titledRules } = await load("src/core/checks/titled-rules.ts");
  const reach = { row: "dòng", sheet: "trang", book: "cả sổ" };
  const rows = titledRules.map(
    (/** @type {import("../src/core/checks/titled-rules.ts").TitledRule} */ card) => {
      const { source } = card;
      const span = [source.from && `từ ${shown(source.from)}`, source.to && `đến ${shown(source.to)}`]
        .filter(Boolean)
        .join(" ");
      const parameters = Object.entries(card.parameters)
        .map(([name, value]) => `${name}: ${value}`)
        .join("; ");
      return `| \`${card.id}\` | ${card.severity} | ${card.title} | ${reach[/** @type {keyof typeof reach} */ (card.reach)]} | ${parameters} | ${source.text} | ${span} | ${shown(source.verified)} |`;
    },
  );
  return [
    "# Các quy tắc kiểm tra",
    "",
    "Trang này được sinh từ khai báo trong `src/core/checks` (`npm run docs`); không sửa tay. Cơ quan đổi mức, tham số hoặc tắt một",
    "quy tắc ở danh mục **Quy tắc** của sổ (cột Mức: lỗi, cảnh báo, gợi ý hoặc tắt).",
    "",
    "| Mã | Mức | Điều gì | Xem | Tham số | Căn cứ | Hiệu lực | Kiểm chứng |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** What may stand in each template: the list that *Mẫu văn bản* shows, for whoever edits one in Word. */
async function tagsPage() {
  const { shippedTemplates } = await load("src/core/paper/shipped-templates.ts");
  const { tagLines } = await load("src/core/paper/template/tag-lines.ts");
  const papers = shippedTemplates.map(
    (
      /** @type {import("../src/core/paper/shipped-templates.ts").ShippedTemplate} */ { name, title, tags },
    ) => {
      const rows = tagLines(tags).map(
        (
          /** @type {import("../src/core/paper/template/tag-lines.ts").TagLine} */ { typed, meaning, inside },
        ) => `| \`${typed}\` | ${inside === "" ? "" : `\`{#${inside}}\``} | ${meaning} |`,
      );
      return [
        `## ${title} (\`${name}.docx\`)`,
        "",
        "| Thẻ | Trong | In ra |",
        "| --- | --- | --- |",
        ...rows,
        "",
      ].join("\n");
    },
  );
  return [
    "# Các thẻ của mẫu văn bản",
    "",
    "Trang này được sinh từ khai báo của chương trình (`npm run docs`); không sửa tay. Các tệp `.docx` kèm theo do các tệp `.mjs`",
    "trong thư mục này làm ra (`npm run templates`).",
    "",
    "Thẻ `{ten}` được thay bằng chữ. Phần giữa `{#ten}` và `{/ten}` được in lặp lại cho từng mục, hoặc chỉ in khi có. Cơ quan sửa mẫu",
    "của mình ở **Thi đua › Mẫu văn bản**: Sửa mẫu, sửa lời văn và giữ các thẻ, rồi Nạp mẫu.",
    "",
    ...papers,
  ].join("\n");
}

const pages = new Map([
  ["docs/tu-dien-du-lieu.md", await dictionary()],
  ["docs/quy-tac-kiem-tra.md", await rulesPage()],
  ["docs/tep-trao-doi.md", await exchangePage()],
  ["docs/dong-lenh.md", await commandLinePage()],
  ["templates/README.md", await tagsPage()],
]);
let stale = false;
for (const [path, text] of pages) {
  const now = await readFile(path, "utf8").catch(() => "");
  if (now === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`${path} is not what the declarations say; run: npm run docs`);
    stale = true;
  } else await writeFile(path, text);
}
process.exitCode = stale ? 1 : 0;
