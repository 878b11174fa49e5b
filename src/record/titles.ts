import { type Profile, standpoint, type Where } from "./profile.ts";
import type { ClaimRow } from "./storage.ts";

/** What an event is called in a newsroom, from its slots: "Hama captured", "704 killed", "Airstrikes, Hama". `best`: the claim that
 *  says it best. */
export function titleOf(profile: Profile, best: Pick<ClaimRow, "text" | "quantity">): string {
  const plain = byType(profile, best);
  const stance = standpoint(profile);
  if (stance === "denial") return `Denied: ${plain}`;
  return stance === "forecast" ? `Expected: ${plain}` : plain;
}

function byType(profile: Profile, best: Pick<ClaimRow, "text" | "quantity">): string {
  const place = placeName(profile.places[0]);
  switch (profile.type) {
    case "control":
      return `${capital(place ?? "ground")} ${profile.actions.take ? "captured" : "held"}`;
    case "combat":
      return at(combatNames[firstAction(profile)] ?? "Fighting", place);
    case "movement":
      return moved(profile, place);
    case "casualties":
    case "displacement":
    case "detention":
      return counted(profile, best, place);
    case "diplomacy":
      return diplomacy(profile, place);
    default:
      return quoted(profile, best.text);
  }
}

const combatNames: Readonly<Record<string, string>> = {
  airstrike: "Air strikes",
  shelling: "Shelling",
  clash: "Clashes",
  attack: "Attack",
  offensive: "Offensive",
  blast: "Explosion",
  siege: "Siege",
  bombing: "Bombing",
  counter: "Counter-offensive",
  repel: "Defence",
};

/** What many do, what one does, and what it is called where nobody does it. */
const moves: Readonly<Record<string, readonly [many: string, one: string, alone: string]>> = {
  advance: ["advance on", "moves on", "Advance"],
  enter: ["enter", "enters", "Entry"],
  withdraw: ["withdraw from", "leaves", "Withdrawal"],
  encircle: ["encircle", "encircles", "Encirclement"],
  deploy: ["deploy to", "moves to", "Deployment"],
  visit: ["visit", "visits", "Visit"],
  flee: ["flee", "flees", "Flight"],
};

function moved(profile: Profile, place: string | null): string {
  const actor = profile.actors[0];
  const single = actor?.kind === "person";
  const action = single && profile.actions.flee ? "flee" : firstAction(profile);
  const [many, one, alone] = moves[action] ?? ["move to", "moves to", "Movement"];
  if (!actor) return at(alone, place);
  return place ? `${capital(actor.name)} ${single ? one : many} ${place}` : `${alone} of ${actor.name}`;
}

const measures: Readonly<Record<string, string>> = {
  killed: "Deaths",
  wounded: "Wounded",
  missing: "Missing",
  displaced: "People displaced",
  freed: "Prisoners freed",
  detained: "Detentions",
  escaped: "Escape",
};

function counted(profile: Profile, { quantity }: Pick<ClaimRow, "quantity">, place: string | null): string {
  const measure = quantity?.measure ?? profile.counts[0]?.measure ?? fallbackMeasure(profile);
  const victim = profile.targets.find((who) => who.named && who.kind === "person");
  if (victim) return at(`${victim.name} ${measure}`, place);
  if (!quantity) return at(measures[measure] ?? capital(measure), place);
  const number =
    quantity.low !== null && quantity.low === quantity.high ? quantity.low.toLocaleString("en") : quantity.text;
  return at(`${capital(number)} ${measure}`, place);
}

const fallbackMeasure = (profile: Profile): string => {
  if (profile.type === "displacement") return "displaced";
  if (profile.type === "casualties") return "killed";
  return firstAction(profile) === "take" ? "detained" : firstAction(profile) === "escape" ? "escaped" : "freed";
};

function diplomacy(profile: Profile, place: string | null): string {
  const people = [...profile.actors, ...profile.targets].slice(0, 2).map((who) => who.name);
  const what =
    { meet: "Talks", mediate: "Mediation", call: "Call", cut: "Ties cut", agree: "Agreement" }[firstAction(profile)] ??
    "Diplomacy";
  return at(people.length > 0 ? `${what}: ${people.join(", ")}` : what, place);
}

const longest = 70;

/** The one who speaks or is spoken of, and the beginning of the words. */
function quoted(profile: Profile, text: string): string {
  const who = profile.origins[0] ?? profile.actors[0];
  const plain = text.replace(/\s+/g, " ").trim();
  const words = plain.length <= longest ? plain : `${plain.slice(0, longest).replace(/\s+\S*$/, "")}…`;
  return who && !plain.toLowerCase().includes(who.name.toLowerCase())
    ? `${capital(who.name)}: ${words}`
    : capital(words);
}

const firstAction = (profile: Profile): string =>
  Object.entries(profile.actions).sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";

const at = (what: string, place: string | null): string => (place ? `${what}, ${place}` : what);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Hama central prison", not "the city’s central prison of …". */
function placeName(place: Where | undefined): string | null {
  return place ? place.name.replace(/^(?:the|its|their|a|an)\s+/i, "") : null;
}
