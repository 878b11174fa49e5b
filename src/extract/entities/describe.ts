import type { Description } from "../../language/names/descriptions.ts";
import { demonyms, peoples } from "../../language/names/lexicon.ts";
import { singular } from "../../language/names/shape.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { Focus } from "./focus.ts";

const bodies =
  /^(?:group|movement|organi[sz]ation|militia|alliance|coalition|faction|network|bloc|party|outfit|insurgency|organisation)$/;
const settlements =
  /^(?:city|town|village|capital|country|nation|province|region|area|district|neighbou?rhood|suburb|enclave|territory|island)$/;
const members =
  /^(?:rebel|fighter|militant|insurgent|gunman|group|movement|militia|force|troop|jihadist|soldier|terrorist|militiaman|organi[sz]ation|network|coalition|extremist)$/;

/** Adjectives that tell one group from another even when all else is alike. */
const telling =
  /^(?:anti|pro|rebel|opposition|government|regime|insurgent|army|security|special|foreign|allied|loyalist|militant|local|senior|regional|other|former|armed|air|ground|naval|tribal|separatist|western)$/;

/** Finds or makes the entity that a description stands for. */
export class Describer {
  private readonly known: { draft: Draft; noun: string }[] = [];
  private readonly focus: Focus;

  constructor(focus: Focus) {
    this.focus = focus;
  }

  /** @param owner the named group right before the head: "M23" in "M23 rebels". */
  resolve(description: Description, sentence: number, owner: Draft | null): Draft {
    if (owner && owner.kind === "group" && members.test(description.noun)) return owner;
    return this.named(description, sentence) ?? this.described(description) ?? this.make(description);
  }

  /** "the Observatory", "the city", "the group", "the president": a named entity that it takes up again. */
  private named(description: Description, sentence: number): Draft | null {
    const { noun, kind, determiner, modifiers } = description;
    if (!determiner || !/^(?:the|this|that)$/.test(determiner) || description.plural) return null;
    const bare = modifiers.every((word) => !telling.test(word) && !demonyms.has(capital(word)));
    if (kind === "place" && settlements.test(noun) && modifiers.length === 0) return this.place(noun, sentence);
    if (bare && kind === "group" && bodies.test(noun)) {
      const group = this.focus.nearest(sentence, 2, (d) => d.named && d.kind === "group" && !d.plural && !isOutlet(d));
      if (group) return group;
    }
    if (modifiers.length > 1) return null;
    return this.focus.last(
      (d) =>
        d.named &&
        d.kind === kind &&
        (d.nouns.has(noun) || nameHas(d, noun)) &&
        modifiers.every((m) => d.nouns.has(m) || nameHas(d, m)),
    );
  }

  private place(noun: string, sentence: number): Draft | null {
    const wide = /^(?:country|nation|province|region|area|territory)$/.test(noun);
    if (noun === "capital") return this.focus.last((d) => d.kind === "place" && d.named && d.nouns.has("capital"));
    if (wide) return this.focus.nearest(sentence, 1, (d) => d.kind === "place" && d.named && d.nouns.has(noun));
    return this.focus.nearest(
      sentence,
      3,
      (d) => d.kind === "place" && d.named && (d.nouns.has(noun) || (d.nouns.size === 0 && d.geography === null)),
    );
  }

  /** The same words again, or the bare noun for a fuller description: "the army" after "the Syrian army". */
  private described({ noun, kind, modifiers, determiner, plural }: Description): Draft | null {
    const own = new Set(modifiers.map((word) => singular(word)));
    const open = plural || (determiner !== null && !/^(?:a|an)$/.test(determiner));
    for (let i = this.known.length - 1; i >= 0; i--) {
      const { draft, noun: other } = this.known[i]!;
      if (other !== noun || draft.kind !== kind) continue;
      if (sameSet(own, draft.modifiers)) return draft;
      if (!open || /^(?:his|her|its|their|our|my|your)$/.test(determiner ?? "")) continue;
      if (isSubset(own, draft.modifiers) && (own.size === 0 ? determiner === "the" : lightly(own, draft.modifiers)))
        return draft;
      if (isSubset(draft.modifiers, own) && draft.modifiers.size > 0 && lightly(draft.modifiers, own)) return draft;
    }
    return null;
  }

  private make({ noun, kind, modifiers, plural }: Description): Draft {
    const draft = newDraft(kind, false);
    draft.plural = plural;
    draft.nouns.add(noun);
    for (const word of modifiers) draft.modifiers.add(singular(word));
    this.known.push({ draft, noun });
    return draft;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && isSubset(a, b);
const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((word) => b.has(word));

/** What the fuller one has more is origin or colour, nothing that tells groups apart: "Syrian", "battered". */
function lightly(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...large].every(
    (word) => small.has(word) || (!/^(?:['’]s?)$/.test(word) && !telling.test(word.replace(/^(anti|pro)-?.*/, "$1"))),
  );
}

const nameHas = (draft: Draft, noun: string): boolean =>
  [...draft.forms.keys()].some((form) =>
    form
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => singular(word) === noun),
  );

const isOutlet = (draft: Draft): boolean =>
  [...draft.forms.keys()].some((form) =>
    /\b(?:Reuters|AFP|Associated Press|AP|BBC|CNN|News|Agency|Times|Post|Nations|U\.?N\.?|Union|NATO)\b/.test(form),
  ) ||
  draft.nouns.has("agency") ||
  [...draft.forms.keys()].every((form) => peoples.has(form));
