import { isDate } from "./realm.ts";

/** A kind of argument: whether a value is one. */
export type Kind = (value: unknown) => boolean;

export const text: Kind = (value) => typeof value === "string";
export const flag: Kind = (value) => typeof value === "boolean";
export const number: Kind = (value) => typeof value === "number" && Number.isFinite(value);
export const whole: Kind = (value) => Number.isInteger(value);
export const object: Kind = (value) => typeof value === "object" && value !== null;
export const date: Kind = (value) => isDate(value) && !Number.isNaN(value.getTime());
export const texts: Kind = (value) => Array.isArray(value) && value.every(text);
export const textTable: Kind = (value) => Array.isArray(value) && value.every(texts);
/** Cells: the service refuses objects; undefined and null clear. */
export const cellTable: Kind = tableOf(cell);
export const cells: Kind = (value) => Array.isArray(value) && value.every(cell);
/** A table whose every value is of the kind. */
export function tableOf(kind: Kind): Kind {
  return (value) => Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(kind));
}
export const objects: Kind = (value) => Array.isArray(value) && value.every(object);
/** Java bytes: signed (https://developers.google.com/apps-script/reference/utilities/utilities#newblobdata). */
export const bytes: Kind = (value) =>
  Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127);

/** A value a cell takes. */
function cell(value: unknown): boolean {
  return value === undefined || value === null || text(value) || flag(value) || number(value) || date(value);
}

/** The kind, or null, or missing. */
export function orNull(kind: Kind): Kind {
  return (value) => value === null || value === undefined || kind(value);
}

/** One of the values of an enum. */
export function oneOf(...values: readonly unknown[]): Kind {
  return (value) => values.includes(value);
}

/** Google's sentence about wrong arguments; undefined when they fit. Trailing arguments that take null may be missing. */
export function mismatch(name: string, kinds: readonly Kind[], args: readonly unknown[]): string | undefined {
  const fits = args.length <= kinds.length && kinds.every((kind, index) => kind(args[index]));
  if (fits) return undefined;
  return `The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${name}.`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (Array.isArray(value)) return `${typeName(value[0])}[]`;
  return typeof value === "object" ? "Object" : typeof value;
}
