import { quoted } from "../table/quote.ts";
import { officeSettings, type Setting } from "../tables/office-settings.ts";
import { foldKey } from "../text/fold.ts";
import { plainSense, type Rule, type Spot } from "./rule.ts";

/** A setting with a value the code does not know would quietly fall back to its default. */
export const unknownSetting: Rule = {
  id: "cau-hinh.gia-tri-la",
  title: "Giá trị cấu hình không có trong danh sách.",
  severity: "lỗi",
  source: plainSense,
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.settings.rows.flatMap((row): readonly Spot[] => {
      const declared: Setting | undefined = Object.values(officeSettings).find(
        (setting) => foldKey(setting.name) === foldKey(row.values.name),
      );
      const written = foldKey(row.values.value);
      if (
        declared === undefined ||
        written === "" ||
        declared.choices.some((value) => foldKey(value) === written)
      ) {
        return [];
      }
      return [
        {
          in: book.settings,
          row,
          column: "value",
          message: `${quoted(row.values.value)} không phải là giá trị của “${declared.name}”.`,
          fix: `Chọn một trong: ${declared.choices.join(" · ")}.`,
        },
      ];
    }),
};
