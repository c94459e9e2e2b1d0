import type { Engine } from "./engine.ts";
import { layHeirs } from "./heirs.ts";

/**
 * Which of two sources tells a thing: of one office the one that was changed last. Never the order in which they were
 * read, so that the same files give the same totals.
 */
const ranks = `
CREATE TABLE ranks AS
SELECT source, office_id, file, row_number() OVER (ORDER BY changed DESC, as_of DESC, file) AS rank FROM sources`;

/** One office's campaign that stands in several sources: a copy of a book, or last year's rows in this year's. */
const copies = `
CREATE TABLE copies AS
WITH told AS (
  SELECT DISTINCT r.office_id, g.campaign_id, g.issuer_id, r.source, r.rank
  FROM gathered g JOIN ranks r USING (source) WHERE g.campaign_id <> '')
SELECT office_id, campaign_id, issuer_id, arg_min(source, rank) AS winner
FROM told GROUP BY ALL HAVING count(*) > 1`;

/**
 * What makes two rows of different books one thing: all that says what it is, nothing that says how it stands. An award
 * of former years is one wherever it is told, whoever keeps the book.
 */
const thing = `
  g.kind, CASE WHEN g.kind = 'history' THEN '' ELSE g.campaign_id END AS thing_campaign,
  CASE WHEN g.kind = 'history' THEN '' ELSE g.issuer_id END AS thing_issuer, g.unit_id, lower(g.label) AS label_id,
  lower(g.award) AS award_id, g.subject, g.year, g.due`;

/** Only what several sources tell of can be told twice. */
const shared = `
CREATE TABLE shared AS
SELECT campaign_id, issuer_id FROM uncopied WHERE campaign_id <> '' GROUP BY ALL HAVING count(DISTINCT source) > 1`;

/** The same thing in the books of two offices; the book of who issues the campaign tells it, else the last changed. */
const doubled = `
CREATE TABLE doubled AS
WITH told AS (
  SELECT ${thing}, g.source, min(CASE WHEN r.office_id = g.issuer_id THEN 0 ELSE 10000000 END + r.rank) AS rank
  FROM uncopied g JOIN ranks r USING (source) LEFT JOIN shared s ON s.campaign_id = g.campaign_id AND s.issuer_id = g.issuer_id
  WHERE g.unit_id <> '' AND (g.kind = 'history' OR s.issuer_id IS NOT NULL) GROUP BY ALL)
SELECT * EXCLUDE (source, rank), arg_min(source, rank) AS winner FROM told GROUP BY ALL HAVING count(*) > 1`;

const inDoubled = `doubled d ON g.kind = d.kind AND g.unit_id = d.unit_id
  AND (CASE WHEN g.kind = 'history' THEN '' ELSE g.campaign_id END) = d.thing_campaign
  AND (CASE WHEN g.kind = 'history' THEN '' ELSE g.issuer_id END) = d.thing_issuer
  AND lower(g.label) = d.label_id AND lower(g.award) = d.award_id AND g.subject = d.subject
  AND g.year IS NOT DISTINCT FROM d.year AND g.due IS NOT DISTINCT FROM d.due`;

const inCopies = `ranks r USING (source) JOIN copies d ON d.office_id = r.office_id AND d.campaign_id = g.campaign_id
  AND d.issuer_id = g.issuer_id`;

/** Tells, a line for each file and campaign, what was not counted because another file tells it. */
const tellDropped = (table: string, joined: string, why: string): string => `
INSERT INTO unfit
SELECT g.source, '', 0, '', g.campaign || ': ' || count(*) || ' dòng ${why} ' || any_value(w.file) || '.', 'no'
FROM ${table} g JOIN ${joined} JOIN ranks w ON w.source = d.winner WHERE g.source <> d.winner
GROUP BY g.source, g.campaign, d.winner`;

/** So many rows are counted sooner by all processors together; fewer by one (engine.ts). */
const MANY = 200_000;

/**
 * Makes the table *facts* of all that is counted, each thing once, with the units of today beside those of then.
 * @param year counts one year alone; what tells no year is then named instead
 */
export async function joinFacts(engine: Engine, year: number | undefined): Promise<void> {
  const [{ rows = 0 } = {}] = await engine.rows("SELECT count(*) AS rows FROM gathered");
  if (Number(rows) > MANY) await engine.run("RESET threads");
  await engine.run(ranks);
  await engine.run(copies);
  await engine.run(
    `CREATE TABLE uncopied AS SELECT g.* FROM gathered g JOIN ranks r USING (source)
     LEFT JOIN copies d ON d.office_id = r.office_id AND d.campaign_id = g.campaign_id AND d.issuer_id = g.issuer_id
     WHERE d.winner IS NULL OR d.winner = g.source`,
  );
  await engine.run(tellDropped("gathered", inCopies, "đã tính theo bản sửa sau của cùng cơ quan, ở"));
  await engine.run(shared);
  await engine.run(doubled);
  await engine.run(
    `CREATE TABLE single AS SELECT g.* FROM uncopied g LEFT JOIN ${inDoubled} WHERE d.winner IS NULL OR d.winner = g.source`,
  );
  await engine.run(tellDropped("uncopied", inDoubled, "đã tính theo"));
  await engine.run("DROP TABLE uncopied");
  await layHeirs(engine);
  await engine.run("DROP TABLE gathered");
  const wanted = year === undefined ? "" : `WHERE g.year = ${year}`;
  await engine.run(
    `CREATE TABLE facts AS SELECT g.*, coalesce(h.heir_id, g.unit_heir_id) AS now_id
     FROM single g LEFT JOIN heirs h ON g.unit_era = 'before' AND h.unit_id = g.unit_heir_id ${wanted}`,
  );
  if (year !== undefined)
    await engine.run(
      `INSERT INTO unfit SELECT source, sheet, "row", '', 'Dòng không có ngày và phong trào không có năm, nên không tính vào năm ${year}.', 'no' FROM single WHERE year IS NULL`,
    );
}
