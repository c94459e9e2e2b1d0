import * as z from "zod/mini";

const upTo = (length: number) => z.string().check(z.maxLength(length));
/** No cell of a sheet holds more. */
const cells = z.record(upTo(40), upTo(50_000));
const rows = z.array(cells).check(z.maxLength(5000));

const unit = z.object({
  key: upTo(200),
  name: upTo(1000),
  shortName: upTo(1000),
  kind: upTo(200),
  province: upTo(200),
});

const milestone = z.object({
  key: upTo(200),
  /** Column key → text, as a clerk would type it. */
  cells,
  /** Every time it is due, and for whom: units have days of their own. `due` is yyyy-mm-dd, "" while the words give none. */
  days: z
    .array(
      z.object({
        period: upTo(100),
        due: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/u)),
        units: z.array(upTo(200)).check(z.maxLength(5000)),
      }),
    )
    .check(z.maxLength(1000)),
});

/** What a file that hands a campaign down must hold; anything else is refused whole. */
export const handedSchema = z.object({
  format: z.literal(1),
  purpose: z.literal("down"),
  /** Who hands it down. */
  office: unit,
  campaign: z.object({ key: upTo(200), cells }),
  phases: rows,
  outline: rows,
  bases: rows,
  /** `unit` is a key of `units`, "" for a target of everybody. */
  targets: rows,
  milestones: z.array(milestone).check(z.maxLength(2000)),
  /** The units that it binds or gives a target. */
  units: z.array(unit).check(z.maxLength(5000)),
  /** Moment, as the log writes it, and address. */
  sentAt: upTo(100),
  sentBy: upTo(300),
});

/** A higher office's campaign as it comes down in a file: nothing but texts, by the higher book's keys. */
export type Handed = z.infer<typeof handedSchema>;

export type HandedUnit = Handed["office"];

export type HandedMilestone = Handed["milestones"][number];
