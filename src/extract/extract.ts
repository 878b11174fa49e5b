import { clausesOf } from "../language/clauses/clauses.ts";
import { parseParts } from "../language/parse.ts";
import { type Claim, happenings, type Reading } from "../model/claim.ts";
import type { Clause } from "../model/clause.ts";
import type { Document } from "../model/document.ts";
import type { When } from "../model/when.ts";
import { complete } from "./complete.ts";
import { denials } from "./denials.ts";
import { readEntities } from "./entities/entities.ts";
import { headingDay } from "./headings.ts";
import { originsOf } from "./origin.ts";
import { roleClaims } from "./roles.ts";
import type { Draft } from "./rules/rule.ts";
import { rulesFor } from "./rules.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { focusOf, runningPlace } from "./slots/place.ts";
import { statements } from "./statements.ts";
import { isUnreal } from "./unreal.ts";

/** Everything one article says: its people, groups and places, and its claims in the order of the text. Pure. */
export function extract(document: Document): Reading {
  const parts = document.parts.filter((part) => ["headline", "caption", "body"].includes(part.kind));
  const stretches = parts.map(({ span, kind }) => ({ span, wrapped: kind === "body" }));
  const sentences = parseParts(document.text, stretches);
  const scene = sceneOf(document, sentences, readEntities(document, sentences));
  const told = eventClaims(scene);
  const events = [...told, ...denials(scene, told)];
  const claims = [...events, ...statements(scene, events), ...roleClaims(scene)];
  return { document, entities: [...scene.entities.all, ...scene.described()], claims: unique(claims) };
}

function eventClaims(scene: Scene): Claim[] {
  const { document } = scene;
  const originAt = originsOf(scene);
  let place = focusOf(scene);
  return scene.sentences.flatMap((sentence) => {
    const found = clausesOf(sentence, (lemma, kind) => rulesFor(lemma, kind).length > 0).flatMap((clause) =>
      draftsOf(clause, scene)
        .map(({ rule, draft }) => complete(draft, rule, clause, scene, originAt(sentence, clause.trigger), place))
        .filter((claim) => !isMusing(claim, clause) && !isUnreal(claim, scene)),
    );
    place = runningPlace(sentence, scene, place);
    if (takesBack.test(document.text.slice(...sentence.span))) return [];
    return found.map((claim) => dated(claim, headingDay(document, sentence.span[0])));
  });
}

/** A correction repeats what was wrong: nobody claims it any more. */
const takesBack =
  /\b(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|headline|dispatch)\b/i;

/** Under a heading that is a date, what is told without one is told of that date. */
const dated = (claim: Claim, when: When | null): Claim =>
  claim.when || !when || !happenings.includes(claim.type) ? claim : { ...claim, when: { ...when, basis: "inferred" } };

const strict: ReadonlySet<string> = new Set(["control", "casualties", "displacement", "detention"]);

/** "Capturing Homs could open the road", "doubt that he can retake it": a thought about an event is nobody's claim of one. */
function isMusing({ type, modality }: Claim, clause: Clause): boolean {
  if (!strict.has(type) || modality !== "possible" || clause.conditional) return false;
  if (clause.governor?.relation.startsWith("csubj")) return true;
  return /^(can|could|ca)$/.test(clause.modal ?? "") && !isFeared(clause);
}

/** "feared they could next seize the corridor": somebody expects it. */
const isFeared = ({ sentence, path }: Clause): boolean =>
  path.some((i) => /^(fear|warn|worry|expect|threaten|predict|try|attempt)$/.test(sentence.tokens[i]!.lemma)) ||
  path.slice(0, 1).some((i) => sentence.tokens[i - 1]?.text.toLowerCase() === "next");

/** What the first rule that recognises the clause makes of it. */
function draftsOf(clause: Clause, scene: Scene): { rule: string; draft: Draft }[] {
  for (const rule of rulesFor(clause.lemma, clause.kind)) {
    const read = rule.read(clause, scene);
    const drafts = read === null ? [] : ([read].flat() as Draft[]);
    if (drafts.length > 0) return drafts.map((draft) => ({ rule: rule.name, draft }));
  }
  return [];
}

/** In order of the text, and no two that say the same of the same words. */
function unique(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return [...claims]
    .sort((a, b) => a.span[0] - b.span[0] || a.trigger[0] - b.trigger[0] || a.span[1] - b.span[1])
    .filter((claim) => {
      // One speaker may say two stretches of a sentence, or a whole quotation, by one verb.
      const stretch = claim.type === "statement" ? claim.span[0] : "";
      const key = `${claim.type} ${claim.trigger} ${claim.place?.name} ${claim.quantity?.measure} ${claim.quantity?.text} ${claim.actor?.name} ${stretch}`;
      return !seen.has(key) && seen.add(key);
    });
}
