import type { ClaimType } from "../../model/claim.ts";
import { normal } from "../names.ts";
import { comparePeople } from "../people.ts";
import type { Profile, Who } from "../profile.ts";
import { proper } from "../sides.ts";
import { type Compare, type Verdict, verdict } from "./comparison.ts";

/** The same doer. Outlets describe one force in many ways ("rebels", "anti-regime forces"), so another description is no contradiction;
 *  another named person or group mostly is, and the other side of the fight always. */
export const sameActor: Compare = (a, b) => closest(a.actors, b.actors);

/** The same sufferer: who was hit, met, freed or driven out. "People" or "soldiers" on both sides say little. */
export const sameTarget: Compare = (a, b) => {
  const found = closest(a.targets, b.targets);
  const nameless =
    found && found.value > 0 && !a.targets.some((x) => x.named && b.targets.some((y) => likeness(x, y) > 0));
  return nameless ? verdict(found.value * 0.4, found.note) : found;
};

/** A named person who dies, is hurt, taken or dismissed: that happens to one once, and to another in another event. */
export const sameVictim: Compare = (a, b) => {
  if (!personal.has(a.type)) return null;
  const [mine, theirs] = [a.targets.filter(isPerson), b.targets.filter(isPerson)];
  if (mine.length === 0 || theirs.length === 0) return oneOfMany([...mine, ...theirs], a.targets, b.targets);
  const shared = mine.find((x) => theirs.some((y) => likeness(x, y) > 0));
  return shared ? verdict(1, shared.name) : verdict(-1, `${mine[0]!.name} is not ${theirs[0]!.name}`);
};

/** Of single deaths that name nobody: "the boy" is hardly "his father". "A man" may be any of them. */
export const likeVictim: Compare = (a, b) => {
  if (a.type !== "casualties" || !isSingle(a) || !isSingle(b)) return null;
  const [x, y] = [a.targets[0], b.targets[0]];
  if (!x || !y || (x.named && y.named)) return null;
  const [one, two] = [headOf(x), headOf(y)];
  if (x.named || y.named || one === two || anyone.has(one) || anyone.has(two)) return null;
  return verdict(-1, `${x.name} / ${y.name}`);
};

const isSingle = ({ counts }: Profile): boolean =>
  counts.length > 0 && counts.every(({ low, high }) => low === 1 && high === 1);

const headOf = ({ name }: Who): string => normal(name).split(" ").at(-1)!;

const anyone = new Set("person man woman victim civilian resident one other individual human body".split(" "));

/** "Children" are not Omar Said, though he may be one of "people". */
function oneOfMany(named: readonly Who[], a: readonly Who[], b: readonly Who[]): Verdict | null {
  if (named.length === 0 || a.length === 0 || b.length === 0) return null;
  const many = [...a, ...b].find((who) => who.kind === "group" && !who.named);
  return many ? verdict(-0.4, `${named[0]!.name} is not ${many.name}`) : null;
}

const personal: ReadonlySet<ClaimType> = new Set(["casualties", "detention", "combat", "policy"]);

const isPerson = (who: Who): boolean => who.named && who.kind === "person";

/** The same one named as knowing it. */
export const sameOrigin: Compare = (a, b) => {
  const shared = a.origins.find((x) => b.origins.some((y) => likeness(x, y) > 0));
  return shared ? verdict(1, shared.name) : null;
};

/** The closest two of both; where both give names, these decide, not the descriptions beside them. */
function closest(a: readonly Who[], b: readonly Who[]): Verdict | null {
  if (a.length === 0 || b.length === 0) return null;
  const pairs = a.flatMap((x) => b.map((y) => ({ x, y, found: between(x, y) })));
  const names = pairs.filter(({ x, y }) => x.named && y.named && x.kind === y.kind);
  const same = pairs.some(({ found }) => found.value > 0.6);
  const telling = same || names.length === 0 ? pairs : names;
  return telling.map(({ found }) => found).reduce((x, y) => (y.value > x.value ? y : x));
}

/** 1 for the same name, less for a full name and its surname, 0 for another or none. */
function likeness(x: Who, y: Who): number {
  if (x.id === y.id) return 1;
  if (x.kind !== y.kind || !x.named || !y.named) return 0;
  if (x.kind !== "person") return x.marks.some((mark) => y.marks.includes(mark)) ? 1 : 0;
  const found = x.marks.flatMap((a) => y.marks.map((b) => comparePeople(a, b)));
  if (found.includes("same")) return 1;
  return found.includes("part") && !found.includes("different") ? 0.7 : 0;
}

function between(x: Who, y: Who): Verdict {
  const alike = likeness(x, y);
  if (alike > 0) return verdict(alike, `${x.name} = ${y.name}`);
  const note = `${x.name} / ${y.name}`;
  if (x.side && y.side && x.side !== y.side) return verdict(-1, `${note}: opposite sides`);
  if (x.named && y.named) return namedApart(x, y, note);
  if (x.kind === "person" && y.kind === "person") return verdict(0, note);
  if ((x.kind === "person") !== (y.kind === "person")) return verdict(oneAndMany, note);
  const together = x.scope.length === 0 || y.scope.length === 0 || x.scope.some((code) => y.scope.includes(code));
  if (!together) return verdict(-0.6, `${note}: other countries`);
  if (x.side && x.side === y.side)
    return foreign(x, y) ? verdict(-0.5, `${note}: other nations`) : verdict(0.5, `${note}: one side`);
  return verdict(0.1, note);
}

/** A resident who flees is no army that withdraws, though a leader may stand for his forces. */
const oneAndMany = -0.5;

function namedApart(x: Who, y: Who, note: string): Verdict {
  if (x.kind === "person" && y.kind === "person") return verdict(-1, note);
  return x.kind === y.kind ? verdict(x.side && x.side === y.side ? -0.2 : -0.6, note) : verdict(oneAndMany, note);
}

/** Who cannot both hold a place: opposite sides, armed forces of two nations, two named groups of no common side. */
export function areOpposed(x: Who, y: Who): boolean {
  if (likeness(x, y) > 0 || x.kind === "person" || y.kind === "person") return false;
  if (x.side && y.side) return x.side !== y.side || foreign(x, y);
  return x.named && y.named;
}

/** The same group, or one that speaks for it. */
export const isOneSide = (x: Who, y: Who): boolean =>
  likeness(x, y) > 0 || (x.side !== null && x.side === y.side && !foreign(x, y));

/** "Syrian army" and "Russian warplanes": both of a state, not of the same. */
function foreign(x: Who, y: Who): boolean {
  if (x.side !== "state") return false;
  const [mine, theirs] = [proper(x.name), proper(y.name)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
}
