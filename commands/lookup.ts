import type { Entity, EntityKind } from "../src/model/entity.ts";
import type { Views } from "../src/record/views.ts";
import { Nothing } from "./errors.ts";

/**
 * The entity that a typed name means.
 * @throws Nothing with close names, as commands to type, when there is none.
 */
export async function lookUp(
  views: Views,
  name: string,
  command: string,
  kinds?: readonly EntityKind[],
): Promise<Entity> {
  const found = await views.find(name, kinds);
  return found.entity ?? (await nothingOn(views, name, command, found.near));
}

/** Says that nothing is known by a name, and what is close to it. */
export async function nothingOn(views: Views, name: string, command: string, near: readonly string[]): Promise<never> {
  const { articles } = await views.totals();
  if (articles === 0) throw new Nothing("No article is on record yet.");
  const title = `Nothing on record about “${name}”.`;
  if (near.length > 0) {
    const offered = near.slice(0, 4);
    throw new Nothing(
      `${title} Did you mean ${offered.join(" or ")}?`,
      offered.map((one) => `/${command} ${one}`),
    );
  }
  const other = command === "who" ? null : (await views.find(name)).entity;
  if (!other) throw new Nothing(title, ["/sources", "/help"]);
  const better = other.kind === "place" ? "status" : "who";
  throw new Nothing(`${title} There is a ${other.kind} of that name.`, [`/${better} ${other.name}`]);
}

/** “Golan” is taken for Abu Mohammad al-Jolani: said where no form of the name has the typed words. */
export function takenFor(typed: string, { name, aliases }: Entity): string | null {
  const words = wordsIn(typed);
  const fits = [name, ...aliases].some((form) => words.every((word) => wordsIn(form).includes(word)));
  return fits ? null : `“${typed}” is taken for ${name}.`;
}

const wordsIn = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
