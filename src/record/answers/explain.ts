import { needed } from "../comparisons.ts";
import { judge } from "../judge.ts";
import { dayOf, lookupsOf, windowOf } from "../keys.ts";
import type { Standing } from "../storage.ts";
import type { Explanation, TellingView } from "../views.ts";
import { type Cards, numberOf } from "./cards.ts";

/** So many events that are kept apart are told of. */
const mostApart = 3;

/** Why an event is one. See `Views.explain`. */
export async function explanation(id: string, cards: Cards): Promise<Explanation | null> {
  const number = numberOf(id, "e");
  const event = number === null ? null : await cards.reader.event(number);
  if (!event) return null;
  const tellings = await cards.reader.tellingsOfEvents([event.id]);
  const lead = tellings.find((one) => one.lead === one.id);
  const claims = Map.groupBy(await cards.reader.claimsOfEvent(event.id), (claim) => claim.telling);
  const told = tellings.map(async (one): Promise<TellingView> => {
    const { points, comparisons } = await against(one, lead!, cards);
    return { claims: await cards.claims(claims.get(one.id) ?? []), points, comparisons };
  });
  const views = await Promise.all(told);
  return {
    event: await cards.event(event),
    needed,
    tellings: views.sort(
      (a, b) => Number(b.comparisons.length === 0) - Number(a.comparisons.length === 0) || b.points - a.points,
    ),
    apart: lead ? await keptApart(lead, cards) : [],
  };
}

async function against(one: Standing, lead: Standing, { reader }: Cards) {
  if (one.id === lead.id) return { points: 0, comparisons: [] };
  return judge(await reader.tellingProfile(one.id), await reader.tellingProfile(lead.id), false);
}

/** The leads of other events that were compared with this one and found another, the likest first. */
async function keptApart(lead: Standing, { reader }: Cards): Promise<Explanation["apart"]> {
  const profile = await reader.tellingProfile(lead.id);
  const query = { keys: lookupsOf(profile), day: dayOf(profile), near: windowOf(profile), listed: true };
  const others = (await reader.tellingsNear(query)).filter((one) => one.role === "lead" && one.id !== lead.id);
  const judged = await Promise.all(
    others.map(async (one) => ({ one, ...judge(profile, await reader.tellingProfile(one.id), false) })),
  );
  const likest = judged.sort((a, b) => b.points - a.points).slice(0, mostApart);
  const named = likest.map(async ({ one, points, comparisons }) => {
    const event = one.event === null ? null : await reader.event(one.event);
    return event && { event: { id: `e${event.id}`, title: event.title }, points, comparisons };
  });
  return (await Promise.all(named)).filter((one) => one !== null);
}
