/** A column of a table of totals: its heading, and the column of the query. */
export interface TotalColumn {
  readonly heading: string;
  readonly column: string;
  /** Characters. */
  readonly width: number;
}

/** One way to group. */
export interface Grouping {
  /** SQL of what makes a group; to the order they are k0, k1 and so on. */
  readonly by: readonly string[];
  readonly names: readonly { readonly sql: string; readonly column: TotalColumn }[];
  readonly order: string;
  readonly where?: string;
  /** Measures that mean nothing here. */
  readonly without?: readonly string[];
}

const name = (sql: string, column: string, heading: string, width: number): Grouping["names"][number] => ({
  sql: `${sql} AS ${column}`,
  column: { heading, column, width },
});

const years = name("string_agg(DISTINCT c.year::VARCHAR, ', ' ORDER BY c.year::VARCHAR)", "years", "Năm", 10);

/** The tables of totals, each counting every fact once. */
export const groupings = {
  all: { by: [], names: [], order: "owed" },
  byYear: {
    by: ["c.year"],
    names: [name("coalesce(any_value(c.year)::VARCHAR, '(chưa rõ năm)')", "of_year", "Năm", 14)],
    order: "of_year",
  },
  byLevel: {
    by: ["c.level"],
    names: [
      name(
        "CASE WHEN c.level = '' THEN '(chưa ghi cấp, hoặc không theo phong trào)' ELSE c.level END",
        "of_level",
        "Cấp phát động",
        24,
      ),
    ],
    order: "list_position(['toàn quốc', 'bộ, ngành', 'tỉnh', 'cơ quan, đơn vị', 'hội', ''], k0)",
  },
  byCluster: {
    by: ["c.cluster_id", "c.issuer_id"],
    names: [
      name("min(c.cluster)", "cluster", "Cụm/khối", 42),
      name("min(c.issuer)", "issuer", "Cơ quan phát động", 36),
      name("count(DISTINCT c.unit_id)", "units", "Số đơn vị", 10),
    ],
    order: "issuer COLLATE vi, cluster COLLATE vi, k0, k1",
  },
  byCampaign: {
    by: ["c.campaign_top_id"],
    names: [
      name(
        "coalesce(nullif(min(c.campaign_top), ''), '(không theo phong trào)')",
        "campaign",
        "Phong trào",
        60,
      ),
      years,
      name(
        "CASE WHEN max(c.campaign_by = 'parent') THEN 'theo phong trào cấp trên' ELSE 'theo tên và năm' END",
        "matched",
        "Cách khớp giữa các sổ",
        24,
      ),
    ],
    order: "years, campaign COLLATE vi, k0",
  },
  byBook: {
    by: ["c.source"],
    names: [
      name("any_value(c.file)", "file", "Tệp", 40),
      name("any_value(c.office)", "office", "Cơ quan", 40),
    ],
    order: "file",
    without: ["books"],
  },
  byUnit: {
    by: ["c.unit_id", "c.unit_era"],
    names: [
      name(
        "coalesce(nullif(min(c.unit), ''), '(chung, không giao đơn vị nào)')",
        "unit",
        "Đơn vị khi đó",
        44,
      ),
      name("min(c.unit_of)", "part_of", "Thuộc", 30),
      name(
        "CASE WHEN c.unit_era = 'before' THEN 'trước 01/7/2025' ELSE 'từ 01/7/2025' END",
        "era",
        "Thời kỳ",
        16,
      ),
      name("string_agg(DISTINCT c.now_name, '; ' ORDER BY c.now_name)", "heir", "Nay là", 44),
    ],
    order: "unit COLLATE vi, part_of COLLATE vi, k0, k1",
  },
  byHeir: {
    by: ["c.now_id"],
    names: [
      name(
        "coalesce(nullif(any_value(c.now_name), ''), '(chung, không giao đơn vị nào)')",
        "unit",
        "Đơn vị nay",
        44,
      ),
      name("any_value(c.now_of)", "part_of", "Thuộc", 30),
      name("count(DISTINCT c.unit_id)", "formers", "Gồm số đơn vị khi đó", 14),
    ],
    order: "unit COLLATE vi, part_of COLLATE vi, k0",
  },
  byAward: {
    by: ["lower(c.award)", "c.subject"],
    names: [
      name("coalesce(nullif(min(c.award), ''), '(chưa ghi hình thức)')", "award", "Hình thức khen", 48),
      name("c.subject", "of_subject", "Đối tượng", 12),
    ],
    order: "award COLLATE vi, of_subject",
    where: "c.kind IN ('nomination', 'history') OR (c.kind = 'registration' AND c.award <> '')",
    without: ["owed", "received", "on_time", "late", "missing", "waiting", "targets", "reached"],
  },
  bySource: {
    by: ["c.source", "c.campaign_id", "c.level", "c.cluster_id", "c.unit_id", "c.unit_era"],
    names: [
      name("any_value(c.file)", "file", "Tệp", 36),
      name("min(c.campaign)", "campaign", "Phong trào trong sổ", 44),
      name("min(c.campaign_top)", "campaign_top", "Phong trào cấp trên cùng", 44),
      years,
      name("c.level", "of_level", "Cấp phát động", 16),
      name("min(c.issuer)", "issuer", "Cơ quan phát động", 30),
      name("min(c.cluster)", "cluster", "Cụm/khối", 30),
      name("min(c.unit)", "unit", "Đơn vị khi đó", 36),
      name("min(c.unit_of)", "part_of", "Thuộc", 30),
      name("any_value(c.now_name)", "heir", "Nay là", 36),
      name("string_agg(DISTINCT c.sheet, ', ' ORDER BY c.sheet)", "sheets", "Trang", 24),
    ],
    order: "file, campaign COLLATE vi, of_level, cluster COLLATE vi, unit COLLATE vi, k1, k4, k5",
    without: ["books"],
  },
} as const satisfies Readonly<Record<string, Grouping>>;

export type GroupingName = keyof typeof groupings;
