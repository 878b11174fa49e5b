import type { Context } from "./rule.ts";

/** Whether a day looks ahead. The caller knows the tense of the sentence; the words around the day can know better. */
export function looksAhead(context: Context, start: number, end: number): boolean {
  const lead = context.text.slice(Math.max(context.from, start - 90), start);
  if (SCHEDULED.test(lead)) return true;
  return context.future && !SAID_BEFORE.test(lead) && !SAID_AFTER.test(context.text.slice(end, end + 70));
}

/** "a vote scheduled for Sunday", "talks due on March 3": ahead, whatever the verb of the sentence. */
const SCHEDULED =
  /\b(?:scheduled|planned|slated|due|set|upcoming|expected)(?: (?:for|on|by|in|to (?:start|begin|open|resume|expire|take place)))?(?: (?:on|in))?(?: (?:early|late|mid))?[ -]$/i;

const SAID =
  "(?:said|says|told|announced|reported|warned|claimed|added|stated|declared|confirmed|wrote|posted|tweeted|vowed|pledged|promised|insisted)";
const NO_VERB = "(?:(?!\\b(?:will|would|shall|to|that|which|who)\\b)[^.;:,\\n])";

/** "the ministry said on Thursday it will …", "told reporters in Geneva on Thursday": the day is that of the words, so past. */
const SAID_BEFORE = new RegExp(
  `\\b${SAID}(?: (?:reporters|journalists|parliament|lawmakers|state (?:media|TV)|[\\p{Lu}][\\p{L}]+))?` +
    `(?:,? (?:in|at|during|via|after|from|to) ${NO_VERB}{1,50})? (?:on |late |early |late on |early on )?$`,
  "u",
);
/** "The U.N. on Thursday said it will …", "On Thursday, the ministry said it will …". */
const SAID_AFTER = new RegExp(`^(?: (?:morning|afternoon|evening|night))?(?:,? ${NO_VERB}{1,40})? ${SAID}\\b`, "u");
