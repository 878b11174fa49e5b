import type { Name } from "../../language/names/names.ts";
import type { Sentence } from "../../model/sentence.ts";
import type { Draft } from "./draft.ts";

const phrase =
  /\b(?:known (?:as|by)|goes by|went by|nom de guerre|real name|birth name|alias|a\.k\.a|aka|also called|née|(?:renamed|rebranded)(?: itself)?)\b/i;
/** All that may stand between a name and the words of naming: "Falcons, which was formerly". */
const leadsIn =
  /^[\s,(–—-]*(?:(?:who|which|whose|is|was|are|were|has|had|been|also|better|best|formerly|previously|widely|once|long|more|commonly|usually|and|by|the|his|her|its|a|man|woman)\b[\s,]*)*$/i;
const farthest = 90;

/** Pairs of drafts that the text calls two names of one: "Omar Hakim, better known as Abu Yusuf al-Karimi". */
export function aliasPairs(
  text: string,
  names: readonly Name[],
  drafts: ReadonlyMap<Name, Draft>,
  sentences: readonly Sentence[],
): [Draft, Draft][] {
  return names.flatMap((name, i): [Draft, Draft][] => {
    const next = names
      .slice(i + 1, i + 3)
      .find((other) => other.sentence === name.sentence && other.kind === name.kind);
    if (!next || name.kind === "place") return [];
    const between = text.slice(name.span[1], next.span[0]);
    const [mine, other] = [drafts.get(name)!, drafts.get(next)!];
    if (mine === other || between.length > farthest || !says(between, name, next, sentences)) return [];
    return [[mine, other]];
  });
}

/** Only words of naming stand between, or the second is in brackets behind the first. */
function says(between: string, name: Name, next: Name, sentences: readonly Sentence[]): boolean {
  if (/[.;]\s/.test(between.replace(/\b\p{Lu}\./gu, ""))) return false;
  const found = phrase.exec(between);
  if (found) return leadsIn.test(between.slice(0, found.index));
  const { tokens } = sentences[name.sentence]!;
  const bracketed = /^\s*\($/.test(between) && tokens[next.to]?.text === ")";
  return bracketed && name.kind === "person" && name.text.includes(" ") && next.text.includes(" ");
}
