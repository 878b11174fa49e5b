import type { Claim } from "../model/claim.ts";
import type { EntityKind, Geography } from "../model/entity.ts";
import type { Quantity } from "../model/quantity.ts";
import { actionsOf } from "./actions.ts";
import { daysBetween } from "./days.ts";
import { normal } from "./names.ts";
import type { Count, Profile, Where, Who } from "./profile.ts";
import type { Side } from "./sides.ts";
import { contentWords } from "./words.ts";

/** The parts of a claim that are compared; a claim just read and one on record both have them. */
export type Comparable = Pick<Claim, "type" | "text" | "lemma" | "when" | "quantity" | "modality">;

/** Somebody or some place in a slot, as the article itself speaks of it. */
export interface Filler {
  /** The handle's. */
  readonly id: number;
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly named: boolean;
  readonly side: Side | null;
  readonly scope: readonly string[];
  readonly marks: readonly string[];
  readonly geography: Geography | null;
  readonly site: string | null;
}

export interface Slots {
  readonly actor: Filler | null;
  readonly target: Filler | null;
  readonly place: Filler | null;
  readonly origin: Filler | null;
}

/** What a claim owes to its article. */
export interface Setting {
  /** The whole sentence it stands in. */
  readonly sentence: string;
  readonly published: string;
  /** False where the article's day was worked out or only assumed. */
  readonly publishedStated: boolean;
  readonly countries: readonly string[];
  readonly outlet: string;
  /** Key of the voice that vouches for the claim. */
  readonly voice: string;
}

/** A claim as a profile of its own. */
export function profileOf(claim: Comparable, slots: Slots, setting: Setting): Profile {
  const denied = claim.modality === "denied";
  const { actors, targets, places } = roles(claim, slots);
  return {
    type: claim.type,
    actions: Object.fromEntries(actionsOf(claim.type, claim.lemma).map((action) => [action, 1])),
    places,
    actors,
    targets,
    origins: slots.origin ? [who(slots.origin)] : [],
    times: claim.when
      ? [{ ...claim.when, loose: claim.when.basis === "relative" && !setting.publishedStated, n: 1 }]
      : [],
    counts: claim.quantity ? [countOf(claim, claim.quantity, slots, setting)] : [],
    modalities: { [claim.modality]: 1 },
    voices: denied ? {} : { [setting.voice]: 1 },
    deniers: denied ? { [setting.voice]: 1 } : {},
    outlets: { [setting.outlet]: 1 },
    countries: setting.countries,
    published: [setting.published, setting.published],
    publishedStated: setting.publishedStated,
    wordings: [contentWords(claim.text)],
  };
}

const losing = new Set(["lose", "cede", "relinquish", "surrender", "abandon"]);

/** Who does it, whom it hits, where. Who loses a town is no taker of it; a place in a target slot is where it happens. */
function roles(claim: Comparable, { actor, target, place }: Slots): Pick<Profile, "actors" | "targets" | "places"> {
  const ground = claim.type === "control" && target?.kind === "place" ? target : null;
  const loser = claim.type === "control" && losing.has(claim.lemma) ? actor : null;
  const doer = loser ? null : actor;
  const hit = [ground ? null : target, loser].filter((entity) => entity !== null);
  const spot = ground ?? place;
  return {
    actors: doer ? [who(doer)] : [],
    targets: hit.map(who),
    places: spot && isSomewhere(spot) ? [where(spot)] : [],
  };
}

const who = ({ id, name, kind, named, side, scope, marks }: Filler): Who => ({
  id,
  name,
  kind,
  named,
  side,
  scope,
  marks,
  n: 1,
});

/** "The country", "the key central city": words for a place that do not say which. */
const isSomewhere = ({ named, geography, site }: Filler): boolean => named || geography !== null || site !== null;

const where = ({ id, key, name, geography, site }: Filler): Where => ({
  id,
  mark: key,
  name,
  key: geography?.key ?? null,
  country: geography?.country || null,
  at: geography ? [geography.latitude, geography.longitude] : null,
  site,
  n: 1,
});

const anybody = new Set(
  `people person persons life lives individual individuals human humans soul souls dead death deaths victim victims other others
  casualty casualties body bodies number total toll tens dozens scores hundreds thousands millions`.split(/\s+/),
);

/** The number a claim gives. */
export function countOf(
  claim: Comparable,
  quantity: Quantity,
  { target }: { readonly target: Pick<Filler, "name" | "named"> | null },
  setting: Pick<Setting, "published" | "voice" | "sentence">,
): Count {
  const since =
    claim.when?.precision === "range" && daysBetween(claim.when.from, claim.when.to) > 2 ? claim.when.from : null;
  const counted = target && !target.named ? normal(target.name).split(" ").at(-1)! : null;
  const total =
    since !== null || /\bsince\b|\bso far\b|\bin total\b|\boverall\b|\bto date\b|\bnewly\b/i.test(setting.sentence);
  return {
    measure: quantity.measure,
    low: quantity.low,
    high: quantity.high,
    of: counted && !anybody.has(counted) && !/\d/.test(counted) ? counted.replace(/s$/, "") : null,
    total: total || claim.type === "displacement",
    since,
    day: setting.published,
    voice: setting.voice,
    n: 1,
  };
}
