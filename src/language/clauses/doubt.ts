import { afterVerb, phraseEnd } from "./nearest.ts";
import type { Tree } from "./tree.ts";

/** Whether what stands between a verb and its subject speaks against it: a preposition over the subject, or a finite verb that
 *  is no part of its phrase. */
export function isDoubtfulSubject(tree: Tree, verb: number, subject: number): boolean {
  if (subject < 0 || subject > verb) return false;
  if (tree.children(subject).some((c) => tree.tokens[c]!.relation === "case" && c < subject)) return true;
  const own = new Set([...tree.under(subject), ...tree.children(verb)]);
  const between = tree.tokens.slice(subject + 1, verb);
  return between.some(({ xpos }, at) => /^(VBD|VBZ|VBP|MD)$/.test(xpos) && !own.has(subject + 1 + at));
}

/** Whether another noun phrase stands right after the verb than the object the tree names, or the object is far from it. */
export function isDoubtfulObject(tree: Tree, verb: number, object: number): boolean {
  if (object < verb || tree.has(verb, "iobj")) return false;
  const near = phraseEnd(tree, afterVerb(tree, verb));
  return near < 0 ? object - verb > 5 : near !== object;
}
