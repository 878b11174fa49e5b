import type { LocalEntity } from "../model/entity.ts";
import { type Context, townOf } from "./context.ts";
import { folded, initials, normal, skeleton } from "./names.ts";
import { surname } from "./people.ts";
import { siteOf } from "./sites.ts";
import type { EntityRow } from "./storage.ts";

/** Under which the towns of a country and the sites of a town are found together. */
export const groundKeys = ({ kind, geography, site }: EntityRow): string[] => {
  if (kind !== "place" || !geography) return [];
  return [`in:${geography.country}`, ...(site ? [`in:${geography.key}`] : [])];
};

/** Under which keys an entity is looked up and found again. */
export function keysOf(local: LocalEntity, context: Context): string[] {
  if (!local.named && local.kind !== "place") return [descriptionKey(local, context)];
  if (local.kind === "place") return placeKeys(local, context);
  if (local.kind === "person") return unique(local.forms.map((form) => `person:${skeleton(surname(form))}`));
  const short = local.forms.flatMap((form) => [folded(form), foldedInitials(form)]).filter((key) => key.length > 1);
  return unique(short.map((key) => `group:${key}`));
}

const unique = (keys: readonly string[]) => [...new Set(keys)];

/** Acronyms meet full names: "HTS" and "Hayat Tahrir al-Sham". Short ones would meet by chance. */
const foldedInitials = (form: string) => {
  const letters = initials(form);
  return letters.length > 2 || letters === "un" || letters === "eu" ? folded(letters) : "";
};

/** A description is the same only within one country; of a single person only within one article. */
function descriptionKey(local: LocalEntity, { countries, document }: Context): string {
  const where = local.kind === "person" ? `d${document}` : (countries[0] ?? `d${document}`);
  return `said:${local.kind}:${normal(plainly(local.name))}@${where}`;
}

/** "Advancing rebels" and "remaining rebels" are rebels. */
export const plainly = (description: string): string =>
  description.replace(
    /^(?:(?:the|these|those|some|other|several|many|most|more|all|both|various|remaining|advancing|attacking|retreating|fleeing|invading)\s+)+/i,
    "",
  ) || description;

function placeKeys(local: LocalEntity, context: Context): string[] {
  if (local.geography) return [`place:${local.geography.key}`, `name:${folded(local.name)}`];
  const town = townOf(local, context);
  const site = siteOf(local.name, town?.name ?? null);
  if (site) return [`site:${site.kind}:${site.own}@${town?.geography?.key ?? `d${context.document}`}`];
  if (!local.named) return [`said:place:${normal(local.name)}@${context.countries[0] ?? `d${context.document}`}`];
  return unique(local.forms.map((form) => `name:${folded(form)}`));
}
