import { treeOf } from "../../language/clauses/tree.ts";
import type { Phrase } from "../../model/clause.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Scene } from "../scene.ts";

/** Whom a slot's phrase stands for. */
export function entityOf(of: Phrase | LocalEntity | null | undefined, scene: Scene): LocalEntity | null {
  if (!of) return null;
  if ("forms" in of) return of;
  const entity = scene.entity(of);
  return entity?.named === false ? (calledBy(of, scene) ?? entity) : entity;
}

/** "the Karen National Union (KNU), a powerful armed group": by its name, whichever the parser made the head. */
function calledBy(phrase: Phrase, scene: Scene): LocalEntity | null {
  const tree = treeOf(phrase.sentence);
  const names = tree
    .children(phrase.index)
    .filter((c) => tree.tokens[c]!.upos === "PROPN" && /^(nmod|appos)$/.test(tree.tokens[c]!.relation))
    .filter((c) => c > phrase.index || !tree.children(c).some((d) => tree.tokens[d]!.relation === "case"));
  const apart = names.find((c) =>
    tree.tokens.slice(Math.min(c, phrase.index), Math.max(c, phrase.index)).some((t) => t.text === ","),
  );
  if (apart === undefined) return null;
  const from = tree.tokens[apart]!.start;
  const named = scene.entities.within([from, from + 80]).find((m) => m.span[0] === from)?.entity;
  return named?.named && named.kind !== "place" ? named : null;
}
