import { findPlaces, type Place } from "../../language/names/gazetteer.ts";
import { demonyms } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { normalName } from "../../language/names/normal.ts";
import type { Sentence } from "../../model/sentence.ts";
import { addForm, type Draft, newDraft } from "./draft.ts";

const provinceWord = /^(?:province|governorate|region|state|oblast|county|prefecture)$/i;
/** "Eastern Congo" is Congo where no land has that name. */
const direction = /^(?:(?:north|south|east|west)+ern|central|mainland) /i;
const provinceTail = / (?:province|governorate|region|state|oblast|county|prefecture)$/i;

/** One draft for each place. "Arna" and "Arna province" are two. */
export function linkPlaces(names: readonly Name[], sentences: readonly Sentence[]): Map<Name, Draft> {
  const lands = landsNamed(names, sentences);
  const drafts = new Map<string, Draft>();
  return new Map(
    names.map((name) => {
      const next = sentences[name.sentence]?.tokens[name.to]?.text ?? "";
      const wide = findPlaces(name.text)?.places[0]?.kind === "region";
      const province = !wide && (provinceTail.test(name.text) || provinceWord.test(next));
      const form = provinceWord.test(next) ? `${name.text} ${next}` : name.text.replace(/^the /i, "");
      const bare = name.text.replace(provinceTail, "");
      const place = choose(bare, province, lands) ?? choose(bare.replace(direction, ""), province, lands);
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

/** How often the text names each country, by names that can mean no other, or by demonym. */
function landsNamed(names: readonly Name[], sentences: readonly Sentence[]): Map<string, number> {
  const lands = new Map<string, number>();
  const count = (code: string) => lands.set(code, (lands.get(code) ?? 0) + 1);
  for (const name of names) {
    const places = findPlaces(name.text)?.places ?? [];
    const countries = new Set(places.map((place) => place.country));
    const sure = countries.size === 1 || (places[0]?.kind === "country" && places.every((p) => p.kind !== "province"));
    if (places[0]?.country && sure) count(places[0].country);
  }
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const code = demonyms.get(token.text)?.code;
      if (code) count(code);
    }
  return lands;
}

/** People that a province counts for, where the gazetteer has no number: less than a city's, more than a town's. */
const usualProvince = 300_000;

/** Of the places so called, the likeliest: the largest, unless the article is about another country. */
function choose(text: string, province: boolean, lands: ReadonlyMap<string, number>): Place | null {
  const places = findPlaces(text)?.places ?? [];
  const total = [...lands.values()].reduce((sum, n) => sum + n, 1);
  const rivals = places.some((place) => place.kind === "province");
  const score = (place: Place): number => {
    const share = (8 * (lands.get(place.country) ?? 0)) / total;
    return share + (province ? asProvince(place) : atSight(place, rivals));
  };
  const near = places.filter(
    (place) => place.kind !== "city" || lands.size === 0 || lands.has(place.country) || size(place) > far,
  );
  return near.sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** Size from which a town may be meant though the article does not speak of its country: some 50,000 people. */
const far = 4.7;

/** Likeness by size, in powers of ten. */
function size({ kind, geography }: Place): number {
  return Math.log10((kind === "province" ? usualProvince : (geography?.population ?? 0)) + 100);
}

/** "Arna province" says what it is. */
const asProvince = (place: Place): number => (place.kind === "province" ? 20 : place.kind === "city" ? size(place) : 0);

/** @param rivals a province has the same name: "Georgia", "the Gulf". */
function atSight(place: Place, rivals: boolean): number {
  if (place.kind === "country") return rivals ? 8 : 20;
  if (place.kind === "region") return rivals ? 6.5 : 20;
  return size(place) + (place.kind === "city" ? 1 : 0);
}
