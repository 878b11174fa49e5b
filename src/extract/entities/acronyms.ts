import { groupKey, worldGroups } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { isAcronym } from "../../language/names/shape.ts";
import type { Sentence, Token } from "../../model/sentence.ts";

/** What the text sets in brackets behind a name: "Harakat al-Fajr (HF)", or the other way about. Short form → full. */
export function bracketedForms(names: readonly Name[], sentences: readonly Sentence[]): Map<string, string> {
  const forms = new Map<string, string>();
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (next?.sentence !== name.sentence || !sentences[name.sentence]) return;
    const { tokens } = sentences[name.sentence]!;
    if (isOffered(tokens, name, next)) forms.set(next.text, name.text.replace(/^the /i, ""));
    if (next.from !== name.to + 1) return;
    if (tokens[name.to]!.text !== "(" || tokens[next.to]?.text !== ")") return;
    if (name.kind !== "group" || isOther(name.text, next.text)) return;
    if (isAcronym(next.text) || next.text.length < name.text.length / 2)
      forms.set(next.text, name.text.replace(/^the /i, ""));
    else if (isAcronym(name.text)) forms.set(name.text, next.text);
  });
  return forms;
}

/** "the National Council of the Lake, or CNL,": whatever language its letters come from. */
function isOffered(tokens: readonly Token[], name: Name, next: Name): boolean {
  const between = tokens.slice(name.to, next.from).map((token) => token.text.toLowerCase());
  return (
    /^(?:, or(?: the)?|, (?:or )?(?:by|under) (?:its|the) (?:\p{L}+ )?(?:acronym|initials)|, (?:shortened|abbreviated) (?:to|as))$/u.test(
      between.join(" "),
    ) &&
    name.kind === "group" &&
    /[\s-]/.test(name.text) &&
    isAcronym(next.text) &&
    /^[,.;)—–]$/.test(tokens[next.to]?.text ?? ".") &&
    !isOther(name.text, next.text)
  );
}

/** "Arna Radio (AFP)" gives an agency, no acronym. */
function isOther(name: string, short: string): boolean {
  const known = worldGroups.get(groupKey(short));
  return known !== undefined && known !== worldGroups.get(groupKey(name));
}
