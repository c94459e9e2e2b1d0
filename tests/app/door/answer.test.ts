import { expectTypeOf, test } from "vitest";
import type { Answers, Request } from "../../../src/app/all-verbs.ts";
import type { AfterJson } from "../../../src/app/door/answer.ts";

// The compiler holds these; nothing happens when they run.

test("an answer's type is what JSON leaves of it", () => {
  interface Whole {
    readonly text: string;
    readonly day: string | null;
    readonly cure?: { readonly label: string };
    readonly items: readonly { readonly count: number }[];
  }
  expectTypeOf<AfterJson<Whole>>().toEqualTypeOf<Whole>();
  expectTypeOf<AfterJson<{ day: string | undefined }>["day"]>().toBeNever();
  expectTypeOf<AfterJson<{ on: Date }>["on"]["getTime"]>().toBeNever();
  expectTypeOf<AfterJson<{ rows: ReadonlyMap<string, number> }>["rows"]["get"]>().toBeNever();
});

test("what may be asked and what is answered follow from the verb", () => {
  expectTypeOf<Request<"check">["verb"]>().toEqualTypeOf<"check">();
  expectTypeOf<Request<"ics.make">["campaign"]>().toEqualTypeOf<string>();
  expectTypeOf<Answers["cell.show"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Answers["check"][number]["cure"]>().toEqualTypeOf<
    { readonly label: string; readonly value: string } | undefined
  >();
});
