import { wordlist } from "../language/wordlist.ts";
import type { Claim } from "../model/claim.ts";
import type { Scene } from "./scene.ts";

const among = (name: string) => `(?<![\\p{L}-])(?:${wordlist(name).join("|")})(?![\\p{L}])`;

const sport = new RegExp(among("scenes/sport"), "iu");
/** "a film in which", "a thriller about", "the novel tells": what follows happens there. */
const fiction = new RegExp(
  `${among("scenes/fiction")}(?:, [^.,;]{1,40},)?[^.;]{0,60}?(?:\\b(?:in|on|during) which\\b|\\babout\\b|\\bwhere\\b|\\bset in\\b|\\b(?:tells?|shows?|depict\\p{L}*|portray\\p{L}*|follows?|imagin\\p{L}+|recreat\\p{L}+|re-enact\\p{L}*)\\b)`,
  "iu",
);
const within = new RegExp(`\\bin (?:the|a|an|his|her|their|one) (?:[\\p{L}-]+ ){0,2}?${among("scenes/fiction")}`, "iu");
/** What an exercise plays through, or is going to. */
const simulated = /\b(?:simulat\p{L}+|scenario|war[ -]?games?)\b/iu;
const drill = /\b(?:exercises?|drills?|manoeuvres|maneuvers|rehears\p{L}+)\b/iu;
const arms =
  /\b(?:bomb\w*|gunm[ae]n|militants?|soldiers?|troops|rebels?|insurgents?|stampede|explosion|blast|airstrikes?|missiles?|rockets?|shelling|police|gunfire|shot)\b/i;

/** Words that mean the same beside a game as anywhere. */
const plain = new Set([
  "arrest",
  "detain",
  "jail",
  "imprison",
  "kidnap",
  "abduct",
  "kill",
  "murder",
  "die",
  "dead",
  "death",
]);

const happening = new Set(["control", "casualties", "displacement", "detention", "combat", "movement"]);

/** "A film in which a nurse is kidnapped", "two of its defenders are injured and will miss the match": told of a game or of a work,
 *  and so of nothing that happened. */
export function isUnreal(claim: Claim, scene: Scene): boolean {
  if (!happening.has(claim.type)) return false;
  const before = scene.text([claim.sentence[0], claim.trigger[0]]);
  if (fiction.test(before) || within.test(before) || simulated.test(before)) return true;
  if (claim.modality !== "asserted" && drill.test(before)) return true;
  const sentence = scene.text(claim.sentence);
  return !plain.has(claim.lemma) && sport.test(sentence) && !arms.test(sentence);
}
