import type { Context, Found } from "./rule.ts";
import { rules } from "./rules.ts";
import { looksAhead } from "./tense.ts";

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
    const reading = match && rule.read(match, { ...context, future: looksAhead(context, at, rule.pattern.lastIndex) });
    if (reading) return { ...reading, rule: rule.name, start: at, end: at + match[0].length };
  }
  return null;
}

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
