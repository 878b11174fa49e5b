import { demonyms, groupNouns, personNouns } from "../../language/names/lexicon.ts";
import { isAcronym } from "../../language/names/shape.ts";
import type { LocalEntity } from "../../model/entity.ts";
import type { Draft } from "./draft.ts";

/** The entity that a draft has become: fullest form first. */
export function finish(draft: Draft): LocalEntity {
  const forms = [...draft.forms]
    .sort(([a, n], [b, m]) => rank(draft, b) - rank(draft, a) || m - n)
    .map(([form]) => form);
  const unique = forms.filter(
    (form, i) => forms.findIndex((other) => other.toLowerCase() === form.toLowerCase()) === i,
  );
  const shown = draft.named ? unique : [...new Set(unique.map(uncapitalised))];
  return {
    kind: draft.kind,
    name: shown[0]!,
    forms: shown,
    named: draft.named,
    roles: draft.roles,
    mentions: [...draft.mentions].sort((a, b) => a[0] - b[0]),
    geography: draft.geography,
  };
}

/** "Rebels" and "Government troops" owe their capital to the start of a sentence; "Syrian rebels" does not. */
function uncapitalised(form: string): string {
  const [first = "", ...rest] = form.split(/\s/);
  const common =
    rest.length === 0 ||
    groupNouns.has(first.toLowerCase()) ||
    personNouns.has(first.toLowerCase()) ||
    /^(Anti|Pro)-/.test(first);
  return /^\p{Lu}\p{Ll}/u.test(form) && common && !demonyms.has(first) ? form[0]!.toLowerCase() + form.slice(1) : form;
}

/** People and groups go by their longest form, places and descriptions by the usual one; capitals throughout come last. */
function rank(draft: Draft, form: string): number {
  const shouted = form.length > 1 && form === form.toUpperCase();
  const words = form.split(/\s+/).length;
  if (draft.kind === "group" && draft.named) return isAcronym(form) ? 0 : words + 1;
  if (shouted) return -1;
  if (!draft.named && /\s\p{Lu}\p{Ll}+$/u.test(form)) return 0;
  if (!draft.named) return words - (/^\p{Lu}\p{Ll}/u.test(form) && !demonyms.has(form.split(/\s/)[0]!) ? 0.5 : 0);
  return draft.kind === "person" ? words : 0;
}
