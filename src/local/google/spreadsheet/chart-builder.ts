import type {
  GoogleChart,
  GoogleChartBuilder,
  GoogleRange,
  GoogleSheet,
} from "../../../apps-script/surface.ts";
import type { DrawnChart, SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { object, text, whole } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { builderStep } from "./builder-step.ts";
import { type ChartDraft, fileChart } from "./chart-file.ts";
import { placeFor } from "./place.ts";

/** What stands behind a chart object: one that was built, or one of the sheet's list. */
const charts = new WeakMap<object, DrawnChart>();

function makeChart(run: Run, chart: DrawnChart): GoogleChart {
  const self = strict<GoogleChart>(run.realm, "EmbeddedChart", {
    getChartId: method(run, "EmbeddedChart.getChartId", [], () => null, { free: true }),
  });
  charts.set(self, chart);
  return self;
}

/** A builder of bar charts over blocks of this sheet; options the host does not draw are refused by name. */
function chartBuilder(run: Run, sheet: SheetModel): GoogleChartBuilder {
  const draft: ChartDraft = { ranges: [], headers: 0, at: { row: 1, column: 1 }, options: new Map() };
  const step = builderStep(run, "EmbeddedChartBuilder", (): GoogleChartBuilder => self);
  const self: GoogleChartBuilder = strict<GoogleChartBuilder>(run.realm, "EmbeddedChartBuilder", {
    asBarChart: step("asBarChart", [], () => undefined),
    addRange: step("addRange", [object], (range: GoogleRange) => {
      draft.ranges.push(placeFor(run, range, "EmbeddedChartBuilder.addRange").rect);
    }),
    setNumHeaders: step("setNumHeaders", [whole], (headers: number) => {
      draft.headers = headers;
    }),
    setPosition: step("setPosition", [whole, whole, whole, whole], (row: number, column: number) => {
      draft.at = { row, column };
    }),
    setOption: step("setOption", [text, () => true], (option: string, value: unknown) => {
      draft.options.set(option, value);
    }),
    build: method(
      run,
      "EmbeddedChartBuilder.build",
      [],
      () => {
        const made = fileChart(sheet, draft);
        if (typeof made === "string") throw exception(run, made);
        return makeChart(run, made);
      },
      { free: true },
    ),
  });
  return self;
}

/** The methods of a sheet about its charts, those that came with the file among them. */
export function chartMethods(
  run: Run,
  sheet: SheetModel,
): Pick<GoogleSheet, "getCharts" | "newChart" | "insertChart" | "removeChart"> {
  const behind = (chart: GoogleChart, name: string): DrawnChart => {
    const found = charts.get(chart);
    if (found === undefined)
      throw exception(
        run,
        `The parameters (Object) don't match the method signature for SpreadsheetApp.${name}.`,
      );
    return found;
  };
  const list = (): readonly DrawnChart[] => sheet.layout.charts ?? [];
  const change = (next: readonly DrawnChart[]): void => {
    sheet.layout.charts = next;
  };
  return {
    getCharts: method(
      run,
      "Sheet.getCharts",
      [],
      () => {
        const found = run.realm.array() as GoogleChart[];
        found.push(...list().map((chart) => makeChart(run, chart)));
        return found;
      },
      {},
    ),
    newChart: method(run, "Sheet.newChart", [], () => chartBuilder(run, sheet), { free: true }),
    insertChart: method(
      run,
      "Sheet.insertChart",
      [object],
      (chart: GoogleChart) => change([...list(), behind(chart, "Sheet.insertChart")]),
      {},
    ),
    removeChart: method(
      run,
      "Sheet.removeChart",
      [object],
      (chart: GoogleChart) => {
        const gone = behind(chart, "Sheet.removeChart");
        change(list().filter((other) => other !== gone));
      },
      {},
    ),
  };
}
