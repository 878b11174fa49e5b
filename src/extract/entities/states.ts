import { findPlaces, type Place } from "../../language/names/gazetteer.ts";
import { groupNouns, personNouns, stateDeeds, stateVerbs } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { isHyphen, isPossessive, singular } from "../../language/names/shape.ts";
import type { Sentence, Token } from "../../model/sentence.ts";
import { addForm, type Draft, newDraft } from "./draft.ts";

/** One draft for each country that acts, beside the one for the land: "Ankara denied it", "the U.S. forces".
 *  @param lands the drafts of the same names as places */
export function linkStates(
  names: readonly Name[],
  sentences: readonly Sentence[],
  lands: ReadonlyMap<Name, Draft>,
): Map<Name, Draft> {
  const states = new Map<string, Draft>();
  return new Map(
    names.flatMap((name): [Name, Draft][] => {
      const place = stateOf(name.text);
      const tokens = sentences[name.sentence]?.tokens;
      if (!place || !tokens || !acts(tokens, name)) return [];
      const state = states.get(place.key) ?? newDraft("group", true);
      states.set(place.key, state);
      state.land = lands.get(name)!;
      addForm(state, name.text.replace(/^the /i, ""));
      return [[name, state]];
    }),
  );
}

/** The country or capital that a name means at sight. */
function stateOf(text: string): Place | null {
  const top = findPlaces(text)?.places[0];
  return top && (top.kind === "country" || top.capital) ? top : null;
}

/** Subject or agent of what only a government does, or before the noun for what is a government's: "U.S. troops". */
function acts(tokens: readonly Token[], { from, to }: Name): boolean {
  const head = headOf(tokens, from, to);
  if (!head || isHyphen(tokens[to]) || isPossessive(tokens[to])) return false;
  const over = tokens[head.head];
  const before = tokens[from - 1];
  if (before?.upos !== "ADP" && isDoing(tokens[to])) return true;
  if (/^nsubj$/.test(head.relation)) return over !== undefined && stateVerbs.has(over.lemma.toLowerCase());
  if (head.relation === "obl:agent") return true;
  const located = /^(?:in|at|near|around|across|inside|outside)$/i.test(before?.text ?? "");
  const noun = head.relation === "compound" && to <= head.head && !located ? over : undefined;
  return noun !== undefined && owns(noun);
}

/** A finite verb of what governments do. */
const isDoing = (token: Token | undefined): boolean =>
  token !== undefined && /^VB[DZ]$/.test(token.xpos) && stateVerbs.has(token.lemma.toLowerCase());

function owns(noun: Token): boolean {
  const word = singular(noun.text.toLowerCase());
  return personNouns.has(word) || groupNouns.has(word) || stateDeeds.has(word);
}

/** The token of the name that hangs on one outside it. */
const headOf = (tokens: readonly Token[], from: number, to: number): Token | undefined =>
  tokens.slice(from, to).find(({ head }) => head < from || head >= to);
