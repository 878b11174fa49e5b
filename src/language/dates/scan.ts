import type { Context, Found } from "./rule.ts";
import { rules } from "./rules.ts";

const WORD = /[\p{L}\p{N}'’]/u;
/** Where a figure goes on from the one before ("1,500", "3.12"), a match would begin in its middle. */
const INSIDE = /[\p{L}\p{N}_]$|\d[.,:]$|[$€£]$/u;

/** Every time the rules read, left to right, none overlapping. */
export function scan(context: Context): Found[] {
  const found: Found[] = [];
  let told = context.told;
  for (let at = nextWord(context, context.from); at < context.text.length; at = nextWord(context, at)) {
    const hit = readAt(at, { ...context, told });
    if (hit) {
      found.push(hit);
      if (hit.when.precision === "day" && !hit.weak) told = hit.when.from;
    }
    at = hit ? hit.end : skipWord(context, at);
  }
  return found;
}

function readAt(at: number, context: Context): Found | null {
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(context.text);
    const reading = match && rule.read(match, { ...context, future: context.future || isScheduled(context, at) });
    if (reading) return { ...reading, rule: rule.name, start: at, end: at + match[0].length };
  }
  return null;
}

/** "a vote scheduled for Sunday", "talks due on March 3": ahead, whatever the verb of the sentence. */
const SCHEDULED =
  /\b(?:scheduled|planned|slated|due|set|upcoming|expected)(?: (?:for|on|by|in|to (?:start|begin|open|resume|expire|take place)))?(?: (?:on|in))?(?: (?:early|late|mid))?[ -]$/i;

const isScheduled = ({ text, from }: Context, at: number): boolean =>
  SCHEDULED.test(text.slice(Math.max(from, at - 40), at));

function nextWord({ text }: Context, from: number): number {
  let at = from;
  while (at < text.length && !(WORD.test(text[at] ?? "") && !INSIDE.test(text.slice(Math.max(0, at - 2), at)))) at++;
  return at;
}

function skipWord({ text }: Context, from: number): number {
  let at = from + 1;
  while (at < text.length && WORD.test(text[at] ?? "")) at++;
  return at;
}
