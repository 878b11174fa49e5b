import { findPlaces, type Place } from "../../language/names/gazetteer.ts";
import { demonyms } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { normalName } from "../../language/names/normal.ts";
import type { Sentence } from "../../model/sentence.ts";
import { addForm, type Draft, newDraft } from "./draft.ts";

const provinceWord = /^(?:province|governorate|region|state|oblast|county|prefecture)$/i;
const provinceTail = / (?:province|governorate|region|state|oblast|county|prefecture)$/i;

/** One draft for each place. "Arna" and "Arna province" are two. */
export function linkPlaces(names: readonly Name[], sentences: readonly Sentence[]): Map<Name, Draft> {
  const lands = landsNamed(names, sentences);
  const drafts = new Map<string, Draft>();
  return new Map(
    names.map((name) => {
      const next = sentences[name.sentence]?.tokens[name.to]?.text ?? "";
      const province = provinceTail.test(name.text) || provinceWord.test(next);
      const form = provinceWord.test(next) ? `${name.text} ${next}` : name.text.replace(/^the /i, "");
      const place = choose(name.text.replace(provinceTail, ""), province, lands);
      const key = place?.key ?? normalName(form);
      const draft = drafts.get(key) ?? newPlace(place, province);
      drafts.set(key, draft);
      addForm(draft, form);
      return [name, draft];
    }),
  );
}

function newPlace(place: Place | null, province: boolean): Draft {
  const draft = newDraft("place", true);
  draft.geography = place?.geography ?? null;
  const nouns = {
    city: ["city", "town", "village"],
    province: ["province", "region", "governorate"],
    country: ["country", "nation"],
    region: ["region"],
  };
  const kind = place?.kind ?? (province ? "province" : null);
  for (const noun of kind ? nouns[kind] : []) draft.nouns.add(noun);
  if (place?.capital) draft.nouns.add("capital");
  return draft;
}

/** How often the text names each country, by name or by demonym. */
function landsNamed(names: readonly Name[], sentences: readonly Sentence[]): Map<string, number> {
  const lands = new Map<string, number>();
  const count = (code: string) => lands.set(code, (lands.get(code) ?? 0) + 1);
  for (const name of names) {
    const top = findPlaces(name.text)?.places[0];
    if (top && top.kind !== "region") count(top.country);
  }
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const code = demonyms.get(token.text)?.code;
      if (code) count(code);
    }
  return lands;
}

/** Of the places so called, the likeliest: the largest, unless the article is about another country. */
function choose(text: string, province: boolean, lands: ReadonlyMap<string, number>): Place | null {
  const places = findPlaces(text)?.places ?? [];
  const total = [...lands.values()].reduce((sum, n) => sum + n, 1);
  const score = (place: Place): number => {
    if (place.kind === "country") return province ? 0 : 20;
    const size = Math.log10((place.geography?.population ?? 0) + 100);
    const fit = (place.kind === "province") === province ? 1 : 0;
    return size + (8 * (lands.get(place.country) ?? 0)) / total + fit * (province ? 10 : 1);
  };
  return [...places].sort((a, b) => score(b) - score(a))[0] ?? null;
}
