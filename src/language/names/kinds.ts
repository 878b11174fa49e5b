import type { EntityKind } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import { contextEvidence } from "./context-evidence.ts";
import { type Evidence, noEvidence } from "./evidence.ts";
import { findPlaces } from "./gazetteer.ts";
import { hinter } from "./hint.ts";
import { demonyms, groupKey, particles, peoples, worldGroups } from "./lexicon.ts";
import type { Candidate } from "./names.ts";
import { normalName } from "./normal.ts";
import { shapeEvidence } from "./shape-evidence.ts";

const enough = 1;
const mostContext = 6;
/** What the trained hint adds for a kind it is sure of, and takes from all when it is sure of none. */
const hintWeight = 2;
const kindsOfEntity = ["person", "group", "place"] as const;

/** One kind for each name over the whole text, by its key; names for which too little speaks are left out. */
export function decideKinds(candidates: readonly Candidate[], sentences: readonly Sentence[]): Map<string, EntityKind> {
  const countries = countriesNamed(candidates, sentences);
  const evidence = new Map<string, Evidence>();
  for (const [key, same] of Map.groupBy(candidates, (c) => c.key)) evidence.set(key, weigh(same, sentences, countries));
  lendToShortForms(candidates, evidence);
  const kinds = new Map<string, EntityKind>();
  for (const [key, sums] of evidence) {
    const kind = strongest(sums);
    if (sums[kind] >= enough) kinds.set(key, kind);
  }
  return kinds;
}

export function strongest(evidence: Evidence): EntityKind {
  const order: EntityKind[] = ["place", "person", "group"];
  return order.reduce((best, kind) => (evidence[kind] > evidence[best] ? kind : best));
}

function weigh(same: readonly Candidate[], sentences: readonly Sentence[], countries: ReadonlySet<string>): Evidence {
  const first = same.find((c) => c.text !== c.text.toUpperCase()) ?? same[0]!;
  const sum = shapeEvidence(sentences[first.sentence]!.tokens, first, first.text, countries);
  const context = noEvidence();
  for (const candidate of same) {
    add(context, contextEvidence(sentences[candidate.sentence]!.tokens, candidate));
    if (candidate.title && !isLand(first.text)) context.person += 5;
  }
  for (const kind of kindsOfEntity)
    context[kind] = Math.max(-mostContext, Math.min(mostContext, context[kind] / Math.sqrt(same.length)));
  add(sum, context);
  add(sum, hinted(same, sentences));
  if (peoples.has(first.text) || demonyms.has(first.text)) sum.group += 8;
  return sum;
}

const isLand = (text: string): boolean => /^(?:country|region)$/.test(findPlaces(text)?.places[0]?.kind ?? "");

function add(sum: Evidence, more: Evidence): void {
  for (const kind of kindsOfEntity) sum[kind] += more[kind];
}

/** The mean of what the trained hint says of each mention. */
function hinted(same: readonly Candidate[], sentences: readonly Sentence[]): Evidence {
  const sum = noEvidence();
  const share = hintWeight / same.length;
  for (const { sentence, from, to, title } of same) {
    const hint = hinter().hint(sentences[sentence]!.tokens, { from, to }, title);
    for (const kind of kindsOfEntity) sum[kind] += share * (hint[kind] - hint.other);
  }
  return sum;
}

/** Codes of the countries that the text names, by name, by a demonym, or by a large town. */
export function countriesNamed(candidates: readonly Candidate[], sentences: readonly Sentence[]): Set<string> {
  const codes = new Set<string>();
  for (const { text } of candidates) {
    const top = findPlaces(text)?.places[0];
    const large = top?.kind === "city" && (top.geography?.population ?? 0) > 300_000 && !findPlaces(text)!.doubtful;
    if (top && (top.kind === "country" || large)) codes.add(top.country);
  }
  for (const { tokens } of sentences)
    for (const token of tokens) {
      const code = demonyms.get(token.text)?.code;
      if (code) codes.add(code);
    }
  return codes;
}

/** "Karimi" is a person when "Abu Yusuf al-Karimi" is: a full name lends its belief to its parts. */
function lendToShortForms(candidates: readonly Candidate[], evidence: Map<string, Evidence>): void {
  for (const { text, key } of candidates) {
    const sums = evidence.get(key)!;
    const words = text.split(/[\s-]+/).filter((word) => !particles.has(word.toLowerCase()));
    if (words.length < 2 || strongest(sums) !== "person" || sums.person < enough) continue;
    for (const word of new Set([words.at(-1)!, words[0]!])) lend(evidence, word, key);
  }
}

function lend(evidence: Map<string, Evidence>, word: string, from: string): void {
  for (const form of [normalName(word), `al ${normalName(word)}`]) {
    const short = evidence.get(form);
    if (!short || form === from || worldGroups.has(groupKey(word)) || findPlaces(word)?.places[0]?.kind === "country")
      continue;
    short.person = Math.max(short.person, 3 + Math.min(3, Math.max(short.place, short.group)));
  }
}
