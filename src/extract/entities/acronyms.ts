import { groupKey, worldGroups } from "../../language/names/lexicon.ts";
import type { Name } from "../../language/names/names.ts";
import { isAcronym } from "../../language/names/shape.ts";
import type { Sentence } from "../../model/sentence.ts";

/** What the text sets in brackets behind a name: "Harakat al-Fajr (HF)", or the other way about. Short form → full. */
export function bracketedForms(names: readonly Name[], sentences: readonly Sentence[]): Map<string, string> {
  const forms = new Map<string, string>();
  names.forEach((name, i) => {
    const next = names[i + 1];
    if (!next || next.sentence !== name.sentence || next.from !== name.to + 1) return;
    const { tokens } = sentences[name.sentence]!;
    if (tokens[name.to]!.text !== "(" || tokens[next.to]?.text !== ")") return;
    if (name.kind !== "group" || isOther(name.text, next.text)) return;
    if (isAcronym(next.text) || next.text.length < name.text.length / 2)
      forms.set(next.text, name.text.replace(/^the /i, ""));
    else if (isAcronym(name.text)) forms.set(name.text, next.text);
  });
  return forms;
}

/** "Arna Radio (AFP)" gives an agency, no acronym. */
function isOther(name: string, short: string): boolean {
  const known = worldGroups.get(groupKey(short));
  return known !== undefined && known !== worldGroups.get(groupKey(name));
}
