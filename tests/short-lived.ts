/**
 * How Node is started for a program that lives for a few seconds: what V8 would make faster of it takes a third of all its time,
 * on the other processor, and is thrown away before it is used.
 */
export const shortLived: readonly string[] = ["--no-opt"];
