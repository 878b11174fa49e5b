import type { Description } from "../../language/names/descriptions.ts";
import { demonyms, peoples } from "../../language/names/lexicon.ts";
import { singular } from "../../language/names/shape.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { Focus } from "./focus.ts";

const bodies = /^(?:group|movement|organi[sz]ation|militia|alliance|coalition|faction|network|bloc|party|outfit)$/;
const settlements =
  /^(?:city|town|village|country|nation|province|region|area|district|neighbou?rhood|suburb|enclave|territory|island)$/;
const wide = /^(?:country|nation|province|region|area|territory)$/;
const members =
  /^(?:rebel|fighter|militant|insurgent|gunman|group|movement|militia|force|troop|jihadist|soldier|terrorist|militiaman|organi[sz]ation|network|extremist|monitor|watchdog|agency|newspaper|broadcaster|charity)$/;
/** Nouns that many bodies share: "the army" is a named army only if its name has nothing but origin besides. */
const common = /^(?:army|force|government|state|police|military|troop|group|movement|front|council|brigade)$/;
/** Of these "the front" can mean the one that is named so, if there is but one. */
const shared = /^(?:front|movement|council|brigade|alliance|coalition|party|union|league)$/;
/** Modifiers that tell one group from another even when all else is alike. */
const telling =
  /^(?:(?:anti|pro)-?.*|rebel|opposition|government|regime|insurgent|army|security|special|foreign|allied|loyalist|militant|local|senior|regional|other|former|armed|air|ground|naval|tribal|separatist|western)$/;
const own = /^(?:his|her|its|their|our|my|your)$/;

/** Earlier descriptions with the same noun that are looked at. */
const mostKnown = 40;

/** Finds or makes the entity that a description stands for. */
export class Describer {
  private readonly known = new Map<string, Draft[]>();
  private readonly focus: Focus;

  constructor(focus: Focus) {
    this.focus = focus;
  }

  /** @param owner the name right before the head: "J9" in "J9 rebels", "Arna" in "Arna city". */
  resolve(description: Description, sentence: number, owner: Draft | null): Draft {
    if (owner?.kind === "group" && members.test(description.noun)) return owner;
    if (
      owner?.kind === "place" &&
      /^(?:city|town|village|province|governorate|region|oblast|county|state)$/.test(description.noun)
    )
      return owner;
    return this.named(description, sentence) ?? this.described(description) ?? this.make(description);
  }

  /** "the Observatory", "the city", "the group", "the president": a named entity taken up again. */
  private named(description: Description, sentence: number): Draft | null {
    const { noun, kind, determiner, modifiers, plural } = description;
    if (!/^(?:the|this|that)$/.test(determiner ?? "") || plural) return null;
    if (kind === "place" && noun === "capital") return this.capital(modifiers);
    if (kind === "place" && settlements.test(noun) && modifiers.length === 0) return this.settlement(noun, sentence);
    if (kind === "group" && bodies.test(noun) && !modifiers.some(distinguishes)) {
      const group = this.focus.nearest(sentence, 2, (d) => d.named && d.kind === "group" && !d.plural && !isOutlet(d));
      if (group) return group;
    }
    if (modifiers.length > 1) return null;
    if (kind === "group" && modifiers.length === 0 && shared.test(noun)) {
      const only = this.focus.only((d) => d.named && d.kind === "group" && nameHas(d, noun));
      if (only) return only;
    }
    const fits = (word: string, draft: Draft) => draft.nouns.has(word) || nameHas(draft, word);
    return this.focus.last(
      (d) =>
        d.named &&
        d.kind === kind &&
        [noun, ...modifiers].every((word) => fits(word, d)) &&
        !(common.test(noun) && isParticular(d, noun)),
    );
  }

  /** "the capital", "the Syrian capital": one that the text has named. */
  private capital(modifiers: readonly string[]): Draft | null {
    const lands = modifiers.map((word) => demonyms.get(title(word))?.code ?? word);
    if (lands.length > 1) return null;
    return this.focus.last(
      (d) =>
        d.kind === "place" && d.named && d.nouns.has("capital") && (lands.length === 0 || this.isLand(lands[0]!, d)),
    );
  }

  private isLand(land: string, { geography }: Draft): boolean {
    return [...demonyms.values()].some(({ name, code }) => name.toLowerCase() === land && code === geography?.country);
  }

  private settlement(noun: string, sentence: number): Draft | null {
    const fits = (d: Draft) =>
      d.kind === "place" &&
      d.named &&
      (d.nouns.has(noun) || (!wide.test(noun) && d.nouns.size === 0 && d.geography === null));
    if (!wide.test(noun)) return this.focus.foremost(sentence, 3, fits);
    return (
      this.focus.nearest(sentence, 1, fits) ??
      (/^(?:country|nation)$/.test(noun) ? this.focus.onlyForemost(sentence, 6, fits) : null)
    );
  }

  /** The same words again, or fewer or more of them that change nothing: "the army" after "the Syrian army". */
  private described(description: Description): Draft | null {
    const { noun, determiner, plural } = description;
    const words = new Set(description.modifiers);
    const open = (plural || determiner === "the" || determiner === "this") && !own.test(determiner ?? "");
    const same = (this.known.get(noun) ?? [])
      .slice(-mostKnown)
      .filter((d) => d.kind === description.kind && d.plural === plural);
    const exact = same.findLast((draft) => sameSet(words, draft.modifiers));
    if (exact) return exact;
    const near = open
      ? same.findLast((draft) => isNear(words, draft.modifiers, determiner === "the" || same.length === 1))
      : undefined;
    if (near) for (const word of words) near.modifiers.add(word);
    return near ?? null;
  }

  private make({ noun, kind, modifiers, plural }: Description): Draft {
    const draft = newDraft(kind, false);
    draft.plural = plural;
    draft.nouns.add(noun);
    for (const word of modifiers) draft.modifiers.add(word);
    const known = this.known.get(noun);
    if (known) known.push(draft);
    else this.known.set(noun, [draft]);
    return draft;
  }
}

/** @param clear the bare noun can mean only one */
function isNear(words: ReadonlySet<string>, other: ReadonlySet<string>, clear: boolean): boolean {
  if (words.size === 0) return clear;
  const [small, large] = words.size < other.size ? [words, other] : [other, words];
  const more = [...large].filter((word) => !small.has(word));
  if (more.length === large.size - small.size)
    return small.size > 0 ? !more.some((word) => telling.test(word)) : more.every(isOrigin);
  return false;
}

const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const landNames = new Set([...demonyms.values()].map(({ name }) => name.toLowerCase()));
const isOrigin = (word: string): boolean => landNames.has(word) || peoples.has(title(word));
const distinguishes = (word: string): boolean => telling.test(word) || isOrigin(word);
const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((word) => b.has(word));

const wordsOf = (draft: Draft): string[] => [...draft.forms.keys()].flatMap((form) => form.split(/[\s-]+/));

const nameHas = (draft: Draft, noun: string): boolean =>
  wordsOf(draft).some(
    (word) => singular(word.toLowerCase()) === noun || demonyms.get(word)?.name.toLowerCase() === noun,
  );

/** "Free Falcon Army" is more than an army of some country; "Syrian Arab Army" is not. */
const isParticular = (draft: Draft, noun: string): boolean =>
  wordsOf(draft).some(
    (word) =>
      !demonyms.has(word) &&
      !peoples.has(word) &&
      !/^(?:armed|royal|defen[cs]e|forces?)$/i.test(word) &&
      singular(word.toLowerCase()) !== noun &&
      word !== word.toUpperCase(),
  );

const isOutlet = (draft: Draft): boolean =>
  draft.land !== null ||
  draft.nouns.has("agency") ||
  wordsOf(draft).some((word) =>
    /^(?:Reuters|AFP|Associated|AP|BBC|CNN|News|Agency|Times|Post|Nations|U\.?N\.?|Union|NATO)$/.test(word),
  ) ||
  wordsOf(draft).every((word) => peoples.has(word));
