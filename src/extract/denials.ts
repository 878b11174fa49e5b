import { clausesOf } from "../language/clauses/clauses.ts";
import type { Claim } from "../model/claim.ts";
import type { Clause } from "../model/clause.ts";
import type { LocalEntity } from "../model/entity.ts";
import type { Scene } from "./scene.ts";

const denying = new Set(["deny", "reject", "dismiss", "refute", "dispute"]);
const referring = /^(claim|report|allegation|accusation|assertion|statement|account|it|this|that|them)$/i;
/** Sentences back within which "the claim" still means what was told there. */
const reach = 2;

/** "The rebels said they held the palace. The army denied the claim.": what was told just before on another's word is denied in
 *  the same slots, by whoever denies it. */
export function denials(scene: Scene, events: readonly Claim[]): Claim[] {
  return scene.sentences.flatMap((sentence, at) => {
    const before = scene.sentences.slice(Math.max(0, at - reach), at).reverse();
    return clausesOf(sentence, (lemma, kind) => kind === "verb" && denying.has(lemma)).flatMap((clause) => {
      const denier = scene.entity(clause.subject);
      if (!denier || clause.negated || !referring.test(clause.object?.head.lemma ?? "")) return [];
      for (const { span } of before) {
        const meant = events.filter((claim) => claim.sentence[0] === span[0] && isOnWord(claim, denier));
        if (meant.length > 0) return meant.map((claim) => denied(claim, clause, denier, scene));
      }
      return [];
    });
  });
}

const isOnWord = ({ origin, modality, type }: Claim, denier: LocalEntity): boolean =>
  origin !== null && origin !== denier && modality === "asserted" && type !== "statement";

const denied = (claim: Claim, clause: Clause, denier: LocalEntity, scene: Scene): Claim => ({
  ...claim,
  text: scene.text(clause.span),
  span: clause.span,
  trigger: clause.trigger,
  rule: "denial",
  origin: denier,
  quoted: false,
  modality: "denied",
  sentence: clause.sentence.span,
});
