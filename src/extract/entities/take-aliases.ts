import type { Name } from "../../language/names/names.ts";
import type { Sentence } from "../../model/sentence.ts";
import { addForm, type Draft, merge } from "./draft.ts";
import { introduced, knownAs, nickname } from "./naming.ts";

/** Gives every name the others that the text brings in beside it, whatever kind these seemed to be of. */
export function takeAliases(
  text: string,
  names: readonly Name[],
  drafts: Map<Name, Draft>,
  sentences: readonly Sentence[],
): void {
  const starts = new Map(names.map((name) => [name.span[0], name]));
  names.forEach((name, i) => {
    const sentence = sentences[name.sentence];
    if (!sentence) return;
    const draft = drafts.get(name)!;
    const alias = introduced(text, name, sentence.span[1]);
    const other = alias ? starts.get(alias.span[0]) : undefined;
    if (alias && other && other.span[1] >= alias.span[1]) join(drafts, draft, drafts.get(other)!);
    else if (alias) addForm(draft, alias.text);
    const known = knownAs(text, name);
    if (known) addForm(draft, known);
    const next = names[i + 1];
    const between = next ? nickname(text, name, next) : null;
    if (!next || !between) return;
    addForm(draft, between);
    addForm(draft, `${name.text} ${next.text}`);
    merge(drafts, draft, drafts.get(next)!);
  });
}

/** Where a town is called otherwise, its other name may be that of a town elsewhere: it lies there only if the story does. */
function join(drafts: Map<Name, Draft>, draft: Draft, other: Draft): void {
  const country = other.geography?.country;
  const near = [...drafts.values()].some((each) => each !== other && each.geography?.country === country);
  if (country !== undefined && !near) other.geography = null;
  merge(drafts, draft, other);
}
