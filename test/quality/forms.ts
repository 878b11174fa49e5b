import { isIsoDay } from "../../src/language/dates/days.ts";

/** What is wrong with a value, to follow its key; null when it is right. */
export type Check = (value: unknown) => string | null;

/** The keys an object may have, each with what its value must be. Those that end in "!" it must have. */
export type Form = Readonly<Record<string, Check>>;

type Json = Readonly<Record<string, unknown>>;

/** Everything wrong with an object: keys missing, keys unknown, values that fail their check. */
export function misformed(what: string, value: object, form: Form): string[] {
  const json = value as Json;
  const checks = new Map(Object.entries(form).map(([key, check]) => [key.replace("!", ""), check]));
  const needed = Object.keys(form).filter((key) => key.endsWith("!"));
  return [
    ...needed.filter((key) => json[key.slice(0, -1)] === undefined).map((key) => `${what}: no ${key.slice(0, -1)}`),
    ...Object.entries(json).flatMap(([key, one]) => {
      const fault = checks.has(key) ? checks.get(key)!(one) : "is no key of it";
      return fault === null ? [] : [`${what}: ${key} ${fault}`];
    }),
  ];
}

export const text: Check = (value) => (typeof value === "string" && value.trim() !== "" ? null : "must be text");

export const flag: Check = (value) => (typeof value === "boolean" ? null : "must be true or false");

export const day: Check = (value) => (typeof value === "string" && isIsoDay(value) ? null : "must be an ISO day");

export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) ? (value.map(check).find((fault) => fault !== null) ?? null) : "must be a list";

export const filled =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 0 ? "must not be empty" : list(check)(value);

export const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value) ? null : `must be one of ${allowed.join(", ")}`;

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

/** A regular expression that compiles and does not match the empty text, for that would ask for nothing. */
export const regex: Check = (value) => {
  if (typeof value !== "string") return "must be a regular expression";
  try {
    return new RegExp(value, "iu").test("") ? "matches anything" : null;
  } catch {
    return "must be a regular expression";
  }
};

/** First and last day of a stretch. */
export const stretch: Check = (value) => {
  if (!Array.isArray(value) || value.length !== 2 || value.some((one) => day(one) !== null)) return "must be two days";
  return value[0] <= value[1] ? null : "ends before it begins";
};

/** `value` alone, or `low` and `high`. */
export const amount: Check = (value) => {
  if (typeof value !== "object" || value === null) return "must be an amount";
  const { measure, value: exact, low, high, ...rest } = value as Json;
  if (Object.keys(rest).length > 0) return `has ${Object.keys(rest)}`;
  if (measure !== undefined && text(measure) !== null) return "has no measure";
  const isCount = (one: unknown) => Number.isInteger(one) && (one as number) >= 0;
  if (low === undefined && high === undefined) return isCount(exact) ? null : "has no value";
  return exact === undefined && isCount(low) && isCount(high) && low! <= high!
    ? null
    : "has bounds that hold no number";
};
