import type { AnnotatedEntity } from "./annotation.ts";
import type { Exported, ExportedEntity } from "./ledger.ts";
import { pattern } from "./slots.ts";
import { Tally } from "./tally.ts";

export interface EntityScore {
  readonly found: Tally;
  readonly documents: Tally;
  readonly roles: Tally;
  readonly aliases: Tally;
  readonly misses: readonly string[];
}

/** Are the annotated people, groups and places there, with role, alias and articles? */
export function scoreEntities(
  wanted: readonly AnnotatedEntity[],
  entities: Exported["entities"],
  fileOf: (document: string) => string,
): EntityScore {
  const score = { found: new Tally(), documents: new Tally(), roles: new Tally(), aliases: new Tally() };
  const misses: string[] = [];
  const told = (tally: Tally, right: boolean, miss: () => string) => {
    tally.add(right);
    if (!right) misses.push(miss());
  };
  for (const { name, role, alias, docs } of wanted) {
    const entity = entities.find((one) => forms(one).includes(plain(name)));
    told(score.found, entity !== undefined, () => `entity     ${name}: not found`);
    const files = new Set(entity?.documents.map(fileOf));
    for (const doc of docs) score.documents.add(files.has(doc));
    const roles = entity?.roles.map(({ text }) => text) ?? [];
    if (role !== undefined)
      told(
        score.roles,
        roles.some((text) => pattern(role).test(text)),
        () => `role       ${name}: wanted /${role}/, got ${JSON.stringify(roles)}`,
      );
    const known = entity ? forms(entity) : [];
    if (alias !== undefined)
      told(
        score.aliases,
        known.includes(plain(alias)),
        () => `alias      ${name}: ${alias} is not among ${JSON.stringify(known)}`,
      );
  }
  return { ...score, misses };
}

const forms = ({ name, aliases }: ExportedEntity): string[] => [name, ...aliases].map(plain);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
