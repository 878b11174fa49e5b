import type { Phrase } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";

/** A parser may take the day for the speaker: "said this month". */
const times =
  /\b(?:day|week|month|year|morning|evening|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?:['’]s)?\b/i;

/** Somebody or something that speaks without a name and is none of the people, bodies or armed groups that a description may
 *  be: "a poll", "two aides", "the ruling". It knows things but does nothing, so it has no mention of its own. Null for
 *  pronouns and for words that name nobody. */
export function voiceOf(phrase: Phrase, text: (span: Span) => string): LocalEntity | null {
  if (!/^(NOUN|PROPN)$/.test(phrase.head.upos)) return null;
  const name = text(phrase.core)
    .replace(/^(the|a|an|its|their|his|her|our|these|those|this|that|some|several|many|one|another)\s+/i, "")
    .replace(/\s+/g, " ")
    .trim();
  if (name.length < 3 || times.test(name)) return null;
  return { kind: "group", name, forms: [name], named: false, roles: [], mentions: [], geography: null };
}
