import { describe, expect, test } from "vitest";
import { readArguments } from "../../commands/arguments.ts";
import type { CommandInfo } from "../../commands/command.ts";
import { UserError } from "../../commands/errors.ts";

const command: CommandInfo = {
  name: "search",
  summary: "Search",
  usage: "/search [about]",
  options: [
    { name: "about", summary: "What about", free: true },
    { name: "from", summary: "First day", kind: "date" },
    { name: "type", summary: "Kind", choices: ["combat", "control"] },
    { name: "days", summary: "How many", kind: "number" },
    { name: "place", summary: "Where" },
  ],
};
const strict: CommandInfo = {
  ...command,
  name: "open",
  usage: "/open id",
  options: [{ name: "id", summary: "An id", free: true, required: true }],
};
const bare: CommandInfo = { ...command, name: "list", usage: "/list", options: [] };
/** Knows two days. */
const readDate = (typed: string) =>
  ({ "2024-12-05": "2024-12-05", "dec 5": "2024-12-05" })[typed.toLowerCase()] ?? null;
const read = (typed: string, of = command) => readArguments(of, typed, readDate);
const fault = (typed: string, of = command) => {
  try {
    read(typed, of);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error(`${typed} was taken`);
};

describe("readArguments", () => {
  test.each([
    ["Hama", { free: "Hama", named: {} }],
    ["north of Hama days:3", { free: "north of Hama", named: { days: "3" } }],
    ['from:"Dec 5"', { free: "", named: { from: "2024-12-05" } }],
    ["from: 2024-12-05 Hama", { free: "Hama", named: { from: "2024-12-05" } }],
    ["type:COMBAT", { free: "", named: { type: "combat" } }],
    ["about:Hama", { free: "Hama", named: {} }],
    ["Hama: what now", { free: "Hama what now", named: {} }],
    ["days:007", { free: "", named: { days: "7" } }],
  ])("reads %j", (typed, expected) => {
    const { free, named } = read(typed);
    expect({ free, named: { ...named } }).toEqual(expected);
  });

  test.each([
    ["from:2024-02-30", /no such day as “2024-02-30”/],
    ["from:soonish", /cannot read a day from “soonish”/],
    ["form:2024-12-05", /no option “form:”.*Did you mean “from:”/],
    ["colour:red", /no option “colour:”. It takes about: from:/],
    ["type:combta", /cannot be “combta”. Did you mean “combat”/],
    ["days:0", /whole number from 1/],
    ["days:-3", /whole number/],
    ["days:1e3", /whole number/],
    ["days:2 days:3", /given twice/],
    ["place:", /place: needs a value/],
    ["__proto__:x", /about/],
    ["constructor:x", /no option “constructor:”/],
  ])("refuses %j in words", (typed, words) => {
    if (typed.startsWith("__")) expect(read(typed).free).toBe(typed);
    else expect(fault(typed)).toMatch(words);
  });

  test("says what is lacking and what is too much", () => {
    expect(fault("", strict)).toMatch(/needs an id.*\/open id/);
    expect(fault("x", bare)).toMatch(/takes no “x”/);
    expect(fault("x:y", bare)).toMatch(/It takes none/);
  });
});
