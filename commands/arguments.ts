import { closest } from "./closest.ts";
import type { Arguments, CommandInfo, Option } from "./command.ts";
import { UserError } from "./errors.ts";
import { type Word, words } from "./words.ts";

/** Reads a date as people type it ("Dec 5", "yesterday") into an ISO day, of a longer time its first or last; null when it is none. */
export type DateReader = (typed: string, edge: "first" | "last") => string | null;

/**
 * Takes apart what was typed after a command and checks it against the command's options.
 * Dates come out as ISO days and numbers as digits, whatever way they were typed.
 * @throws UserError for an option that the command does not have, one given twice, a value that cannot be, or a lack.
 */
export function readArguments(command: CommandInfo, typed: string, readDate: DateReader): Arguments {
  const named: Record<string, string> = Object.create(null);
  const free: string[] = [];
  for (const { key, value } of joined(words(typed), command)) {
    if (key === null) {
      free.push(value);
      continue;
    }
    const option = optionOf(command, key);
    if (option.name in named) throw new UserError(`${option.name}: was given twice. Give it once.`);
    named[option.name] = checked(option, value, readDate);
  }
  const own = command.options.find((option) => option.free);
  const given = free.join(" ").trim();
  // "/status place:Hama" says the same as "/status Hama".
  const all = own && named[own.name] !== undefined ? [named[own.name], given].filter(Boolean).join(" ") : given;
  if (own) delete named[own.name];
  refuseLacks(command, all, named);
  return { free: all, named };
}

/** Gives `from: 2024-12-01` its value, and leaves "Hama: what now" be words. */
function joined(all: readonly Word[], command: CommandInfo): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < all.length; i++) {
    const word = all[i]!;
    const next = all[i + 1];
    const bare = word.key !== null && word.value === "";
    const known = command.options.some(({ name }) => name === word.key?.toLowerCase());
    if (bare && known && next?.key === null) {
      out.push({ key: word.key, value: next.value });
      i++;
    } else if (bare && !known) out.push({ key: null, value: word.key! });
    else out.push(word);
  }
  return out;
}

function optionOf(command: CommandInfo, key: string): Option {
  const option = command.options.find(({ name }) => name === key.toLowerCase());
  if (option) return option;
  const names = command.options.map(({ name }) => name);
  const [near] = closest(key, names);
  const known = names.length === 0 ? "It takes none." : `It takes ${names.map((name) => `${name}:`).join(" ")}`;
  throw new UserError(`/${command.name} has no option “${key}:”.${near ? ` Did you mean “${near}:”?` : ""} ${known}`, [
    `/help ${command.name}`,
  ]);
}

function checked(option: Option, value: string, readDate: DateReader): string {
  if (value === "") throw new UserError(`${option.name}: needs a value.`);
  if (option.kind === "date") return checkedDate(option, value, readDate);
  if (option.kind === "number") return checkedNumber(option, value);
  if (!option.choices) return value;
  const choice = option.choices.find((one) => one.toLowerCase() === value.toLowerCase());
  if (choice) return choice;
  const [near] = closest(value, option.choices);
  const hint = near ? `Did you mean “${near}”?` : `It can be ${option.choices.join(", ")}.`;
  throw new UserError(`${option.name}: cannot be “${value}”. ${hint}`);
}

function checkedDate(option: Option, value: string, readDate: DateReader): string {
  const day = readDate(value, option.name === "to" ? "last" : "first");
  if (day) return day;
  const why = /^\d{4}-\d{1,2}-\d{1,2}$/.test(value) ? "There is no such day as" : "I cannot read a day from";
  throw new UserError(`${option.name}: ${why} “${value}”. Write it as 2024-12-05 or “Dec 5”.`);
}

function checkedNumber(option: Option, value: string): string {
  const number = Number(value);
  if (/^\d{1,4}$/.test(value) && number > 0) return String(number);
  throw new UserError(`${option.name}: must be a whole number from 1 to 9999, not “${value}”.`);
}

function refuseLacks(command: CommandInfo, free: string, named: Readonly<Record<string, string>>) {
  const takesWords = command.options.some((option) => option.free);
  if (free !== "" && !takesWords) throw new UserError(`/${command.name} takes no “${free}”. Usage: ${command.usage}`);
  const lack = command.options.find(
    ({ required, free: own, name }) => required && (own ? free === "" : !(name in named)),
  );
  if (lack) throw new UserError(`/${command.name} needs ${lack.summary.toLowerCase()}. Usage: ${command.usage}`);
}
