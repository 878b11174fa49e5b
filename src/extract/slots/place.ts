import { treeOf } from "../../language/clauses/tree.ts";
import { regionRows } from "../../language/names/lands.ts";
import type { Clause } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Sentence } from "../../model/sentence.ts";
import { covers, type Span } from "../../model/span.ts";
import type { Scene } from "../scene.ts";

const locative =
  /^(in|at|near|on|outside|inside|around|across|from|to|toward|towards|into|over|of|within|north of|south of|east of|west of|between|throughout|along|off|'s|)$/;

/** Where, by the clause's own places, then what the clauses over it are about, then the nearest name in the sentence, then the
 *  article's running place. Not `widely`: only what the clause itself says. */
export function placeOf(
  clause: Clause,
  scene: Scene,
  running: LocalEntity | null,
  widely: boolean,
): LocalEntity | null {
  const own = clause.obliques
    .filter((o) => locative.test(o.preposition))
    .map((o) => scene.entity(o.phrase))
    .find(isNamedPlace);
  if (own) return own;
  const within = scene.entities
    .within(clause.sentence.span)
    .filter((m) => isNamedPlace(m.entity) && isLocation(m.span, clause, scene));
  const inClause = within.filter((m) => covers(clause.span, m.span));
  const ranked = (inClause.length > 0 ? inClause : widely ? within.filter((m) => rank(m.entity) < 2) : []).sort(
    (a, b) => rank(a.entity) - rank(b.entity) || gap(a.span, clause.trigger) - gap(b.span, clause.trigger),
  );
  return ranked[0]?.entity ?? running;
}

/** A place that a phrase only describes, "the key central city", "its citadel", in terms of one with a name. */
export function settle(place: LocalEntity, at: Span, scene: Scene, running: LocalEntity | null): LocalEntity {
  if (place.named || /\p{Lu}/u.test(place.name)) return place;
  const beside = scene.entities
    .within([at[0], at[1] + 40])
    .find((m) => isNamedPlace(m.entity) && /^[^.;,]*$/.test(scene.text([at[0], m.span[1]])));
  const owned = /^(its|their)\b/i.test(scene.text(at)) ? ownerBefore(at, scene) : null;
  return beside?.entity ?? owned ?? running ?? place;
}

/** "celebrated in Aleppo by visiting its citadel": the town named before in the sentence. */
function ownerBefore(at: Span, scene: Scene): LocalEntity | null {
  const sentence = scene.sentences.find(({ span }) => covers(span, at));
  const towns = sentence ? scene.entities.within([sentence.span[0], at[0]]).map((m) => m.entity) : [];
  return towns.findLast((entity) => isNamedPlace(entity) && rank(entity) === 0) ?? null;
}

const isNamedPlace = (entity: LocalEntity | null): entity is LocalEntity => entity?.kind === "place" && entity.named;

/** Stands where something can happen: under "in" or "near", as a possessor, subject or object; not in "Britain-based", "Tehran's
 *  allies say" or as somebody's home country. */
function isLocation(span: Span, clause: Clause, scene: Scene): boolean {
  const tree = treeOf(clause.sentence);
  const index = tree.tokens.findLastIndex((t) => t.start < span[1] && t.end > span[0]);
  const first = tree.tokens.findIndex((t) => t.end > span[0]);
  if (index < 0 || tree.tokens[index + 1]?.text === "-") return false;
  const head = [index, first].find((i) => tree.tokens[i]!.head < first || tree.tokens[i]!.head > index) ?? index;
  const own = tree.tokens[head]!;
  const { relation } = own.relation === "conj" && own.head >= 0 ? tree.tokens[own.head]! : own;
  if (/^(nmod:poss|nsubj|obj)/.test(relation) && isLand(scene.entities.at(span))) return false;
  const preposition = tree.children(head).find((c) => tree.tokens[c]!.relation === "case" && c < head);
  if (preposition !== undefined) return locative.test(tree.tokens[preposition]!.text.toLowerCase());
  return (
    /^(obj|nmod:poss|nsubj:pass|conj|obl|appos|compound|nmod|root)/.test(relation) ||
    (relation === "nsubj" && clause.path.includes(tree.tokens[head]!.head))
  );
}

/** "Yemen's Houthi movement", "Rwanda pulled out": a country that owns or acts is no scene. */
const isLand = (entity: LocalEntity | null): boolean => entity !== null && rank(entity) === 2;

/** Lands of several countries, "the Middle East". */
const regions = new Set(regionRows.flatMap((row) => [row.name, ...row.others]));

/** Towns before provinces before countries: the narrower says more. */
function rank({ geography, name }: LocalEntity): number {
  if (regions.has(name)) return 2;
  if (geography === null) return 0;
  if (geography.key.includes("/province/")) return 1;
  return geography.key.includes("/") ? 0 : 2;
}

const gap = (a: Span, b: Span) => Math.min(Math.abs(a[0] - b[1]), Math.abs(b[0] - a[1]));

/** The place a sentence leaves to the next one: the last town it names, else the place before. */
export function runningPlace(sentence: Sentence, scene: Scene, before: LocalEntity | null): LocalEntity | null {
  const places = scene.entities
    .within(sentence.span)
    .filter((m) => !isFarOff(m.span, scene))
    .map((m) => m.entity)
    .filter((entity) => isNamedPlace(entity) && rank(entity) === 0);
  return places.find((place) => place === before) ?? places[0] ?? before;
}

/** "could be seen from X, 60 kilometres away": where something is told of from is not where it is. */
const isFarOff = (span: Span, scene: Scene): boolean =>
  /\b(seen|heard|visible|felt|away|by telephone) (as far (away )?as |from )(in )?$/i.test(
    scene.text([Math.max(0, span[0] - 30), span[0]]),
  );

/** The town an article is about: the one it names most, headline and first sentence counted twice. Null where none is named twice. */
export function focusOf(scene: Scene): LocalEntity | null {
  const lede = scene.sentences[1]?.span[1] ?? 0;
  const datelines = scene.document.parts.filter((part) => part.kind === "dateline").map((part) => part.span);
  const counted = (m: Span) => (datelines.some((span) => covers(span, m)) ? 0 : m[1] <= lede ? 2 : 1);
  const weight = (entity: LocalEntity) => entity.mentions.reduce((sum, m) => sum + counted(m), 0);
  const towns = scene.entities.all.filter((entity) => isNamedPlace(entity) && rank(entity) === 0);
  const [town] = [...towns].sort((a, b) => weight(b) - weight(a));
  return town && weight(town) > 1 ? town : null;
}
