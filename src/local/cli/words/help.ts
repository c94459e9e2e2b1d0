import { anywhere, type Here } from "./here.ts";
import { shownOption } from "./option-names.ts";
import { type Accepts, groups, type ToldOption, type ToldVerb, type ToldWord } from "./told-verb.ts";
import { shownAlias, vietnameseNames } from "./verb-names.ts";
import { COLUMNS, columns, paragraph, widthOf } from "./wrap.ts";

/** Beyond this a name stands on a line of its own. */
const MOST_NAME = 34;

/** The one list of what a command line may end with: its exit code, and what it means. */
const endings: readonly (readonly [string, string])[] = [
  ["0", "xong"],
  ["1", "xong, nhưng còn việc cần xem: trong sổ có lỗi, có chỗ chưa làm được, hoặc có thay đổi chờ --yes"],
  ["2", "dùng sai hoặc không làm được; một câu nói vì sao và cách sửa, sổ giữ nguyên"],
];

const isFlag = ({ value }: ToldOption): boolean => value === undefined;

function wordText({ shown, spare, many }: ToldWord): string {
  const text = many === true ? `${shown}…` : shown;
  return spare === true ? `[${text}]` : text;
}

/** “thidua ics SỔ.xlsx --campaign "TÊN" --out TỆP.ics” */
function usage(program: string, name: string, { words, options }: Accepts): string {
  const all = Object.entries(options);
  const needed = all.filter(([, { needed: must }]) => must === true);
  return [
    `${program} ${name}`,
    ...words.map(wordText),
    ...needed.map(([option, { value = "" }]) => `--${option} ${value}`.trim()),
    ...(needed.length === all.length ? [] : ["[tùy chọn]"]),
  ].join(" ");
}

function optionLine(name: string, option: ToldOption): readonly [string, string] {
  const alias = shownOption(name);
  const names = `--${name}${alias === "" ? "" : `, --${alias}`}`;
  const said = option.needed === true ? `${option.says} (phải có)` : option.says;
  return [isFlag(option) ? names : `${names} ${option.value}`, said];
}

/** An example; one that is wider than the terminal goes on in the next line, as a shell reads it. */
function exampleLines({ program, goesOn }: Here, example: string): string {
  const pieces = `${program} ${example}`.match(/--[\w-]+ (?:"[^"]*"|\S+)|"[^"]*"|\S+/gu) ?? [];
  const lines = [""];
  for (const piece of pieces) {
    const line = lines[lines.length - 1] ?? "";
    if (line === "" || widthOf(line) + widthOf(piece) + 5 <= COLUMNS)
      lines[lines.length - 1] = line === "" ? piece : `${line} ${piece}`;
    else lines.push(`  ${piece}`);
  }
  return lines.map((line) => `  ${line}`).join(` ${goesOn}\n`);
}

/** What a verb does, which words and options it takes, and how it is typed, here or anywhere. */
export function verbHelp(
  { name, summary, more, accepts, examples }: ToldVerb,
  here: Here = anywhere,
): string {
  const options = Object.entries(accepts.options);
  const names = (vietnameseNames[name] ?? []).map((each) => `“${each}”`).join(", ");
  return [
    `thidua ${name}: ${summary}`,
    ...(names === ""
      ? []
      : [paragraph(`Gõ được cả ${names}, có dấu hay không dấu (${shownAlias(name)}).`, 2)]),
    ...more.flatMap((text) => ["", paragraph(text, 2)]),
    "",
    "Cách dùng",
    paragraph(usage(here.program, name, accepts), 2),
    ...(options.length === 0 ? [] : ["", "Tùy chọn"]),
    ...columns(
      options.map(([option, told]) => optionLine(option, told)),
      MOST_NAME,
    ),
    "",
    "Ví dụ",
    ...examples.map((example) => exampleLines(here, example)),
    "",
    "Mã kết thúc",
    ...columns(endings, MOST_NAME),
  ].join("\n");
}

/** All verbs by the work they are for. */
export function overview(verbs: readonly ToldVerb[], version: string, here: Here = anywhere): string {
  const { program } = here;
  const name = (verb: ToldVerb): string => `${verb.name}, ${shownAlias(verb.name)}`.replace(/, $/u, "");
  const most = Math.max(...verbs.map((verb) => widthOf(name(verb))));
  const shown = groups.map((group) => {
    const mine = verbs.filter((verb) => verb.group === group);
    const lines = columns(
      mine.map((verb): readonly [string, string] => [name(verb).padEnd(most), verb.summary]),
      most,
    );
    return ["", group, ...lines].join("\n");
  });
  return [
    `Sổ Thi đua ${version}: phong trào thi đua trong một sổ .xlsx, không cần Google.`,
    "",
    `Cách dùng: ${program} <lệnh> …`,
    ...(program.startsWith("npm ") ? [paragraph("Gõ ở thư mục của chương trình.", 2)] : []),
    paragraph(`Một lệnh gõ thế nào, có tùy chọn gì, ví dụ: ${program} <lệnh> --help`, 2),
    paragraph(`Mới dùng lần đầu: ${program} open, rồi chọn sổ mẫu trong trình duyệt`, 2),
    ...shown,
    "",
    "Mã kết thúc",
    ...columns(endings, MOST_NAME),
  ].join("\n");
}
