import { demonyms } from "../../language/names/lexicon.ts";
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
  return {
    kind: draft.kind,
    name: unique[0]!,
    forms: unique,
    named: draft.named,
    roles: draft.roles,
    mentions: [...draft.mentions].sort((a, b) => a[0] - b[0]),
    geography: draft.geography,
  };
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
