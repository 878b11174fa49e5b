import type { Answer, Line, Section } from "../src/model/answer.ts";
import type { ClaimCard, EventCard } from "../src/record/cards.ts";
import type { ClaimView, Comparison, Explanation } from "../src/record/views.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { day, period } from "./days.ts";
import { Nothing, UserError } from "./errors.ts";
import { carried, clip, source, takenBack, wordsOf } from "./phrases.ts";
import { marksOf } from "./status-lines.ts";

const mostOthers = 12;

/** Where a line comes from: the article, the sentence, who is said to know it, the rule that read it, and what else says so. */
export const claim: Command<Context> = {
  name: "claim",
  aliases: ["event", "evidence"],
  summary: "Where a line comes from: article, sentence, origin, and what else says so",
  usage: "/claim c12",
  options: [{ name: "id", summary: "The id of a claim or event, such as c12 or e7", free: true, required: true }],
  async run({ free }, _request, { views }) {
    const id = free.toLowerCase().replace(/^[[(#]+|[\])]+$/g, "");
    if (!/^[ce]?\d+$/.test(id))
      throw new UserError(`“${clip(free, 40)}” is no claim. Claims are called c12, events e7.`);
    if (id.startsWith("e")) {
      const found = await views.event(id);
      if (found) return eventAnswer(found.event, found.claims, await views.explain(id));
    } else {
      const view = await views.claim(id.startsWith("c") ? id : `c${id}`);
      if (view) return claimAnswer(view);
    }
    throw new Nothing(`There is no ${id} on record.`, ["/sources"]);
  },
};

function claimAnswer(view: ClaimView): Answer {
  const { claim, document, event, others } = view;
  return {
    kind: "answer",
    title: `${claim.id} · ${claim.type}${claim.withdrawn ? " · no longer said" : ""}`,
    sections: [
      {
        lines: [
          {
            label: "Claim",
            text: event.title,
            quote: { words: claim.text, source: source(claim) },
            claims: [claim.id],
          },
        ],
      },
      { lines: [...before(claim), ...slots(claim), ...article(view)] },
      {
        heading: `Event ${event.id}: ${event.title}`,
        lines: [standing(event), ...others.slice(0, mostOthers).map(other)],
      },
      ...whyMerged(view),
    ],
    footer: document.url ?? document.path,
    suggestions: [`/claim ${event.id}`, ...(claim.place ? [`/status ${claim.place.name}`] : [])],
  };
}

/** What earlier versions of the article said in its place. */
const before = (claim: ClaimCard): Line[] =>
  claim.earlier.map((words) => ({ label: "Before", text: "corrected", quote: { words, source: source(claim) } }));

/** What the rule read, slot by slot; what it found nothing for is left out. */
function slots(claim: ClaimCard): Line[] {
  const { actor, target, place, when, quantity, origin } = claim;
  const read: [string, string | undefined | null][] = [
    ["Who", actor?.name],
    ["Whom", target?.name],
    ["Where", place?.name],
    ["When", when && `${period(when)} (${when.basis})`],
    ["How many", quantity && `${quantity.measure}: ${quantity.text}`],
    ["Origin", origin ? `${origin.name}${claim.quoted ? ", quoted" : ""}` : "the outlet itself"],
    ["Holds as", claim.modality],
    ["Rule", claim.rule],
  ];
  return read.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function article({ claim, document }: ClaimView): Line[] {
  const byline = document.byline ? `, ${document.byline}` : "";
  const title = document.headline ? `“${document.headline}”` : document.path;
  return [
    {
      label: "Article",
      text: `${title}${byline}`,
      note: `${document.outlet}, ${day(document.published)} (${document.publishedBasis})`,
      ...(claim.sentence !== claim.text && { quote: { words: claim.sentence, source: "the whole sentence" } }),
    },
  ];
}

function standing(event: EventCard): Line {
  const marks = marksOf(event);
  const about = event.disputes.map(({ field }) => field).join(", ");
  return {
    text: about ? `${event.standing} about ${about}` : event.standing,
    note: `${carried(event)}${takenBack(event)}`,
    ...(marks.length > 0 && { marks }),
    event: event.id,
    claims: event.claims,
  };
}

const other = (claim: ClaimCard): Line => ({
  text: `${day(claim.published)}${claim.origin ? `, according to ${claim.origin.name}` : ""}`,
  quote: { words: clip(wordsOf(claim), 280), source: source(claim) },
  claims: [claim.id],
});

/** The comparisons that brought the claim to its event, each with its points. */
function whyMerged({ comparisons, score, against }: ClaimView): Section[] {
  if (!score || comparisons.length === 0) return [];
  const held = against ? `, held against ${against}` : "";
  const heading = `Why it counts to this event${held}: ${points(score.points)} points, ${points(score.needed)} needed`;
  return [{ heading, lines: comparisons.map(compared) }];
}

const compared = ({ name, points: own, note }: Comparison): Line => ({ text: `${points(own)} ${name}`, note });

const points = (n: number) => `${n > 0 ? "+" : ""}${Math.round(n * 100) / 100}`;

function eventAnswer(event: EventCard, claims: readonly ClaimCard[], why: Explanation | null): Answer {
  return {
    kind: "answer",
    title: `${event.id} · ${event.type} · ${event.title}`,
    ...(event.when && { summary: `${period(event.when)} (${event.when.basis})` }),
    sections: [
      { lines: [standing(event)] },
      { heading: "Who says what", lines: claims.map((one) => other(one)) },
      ...(why ? whyOne(why) : []),
    ],
    suggestions: claims.slice(0, 1).map(({ id }) => `/claim ${id}`),
  };
}

/** What each article tells held against the leading one, and the likest events that are kept apart. */
function whyOne({ tellings, apart, needed }: Explanation): Section[] {
  const ids = (claims: readonly ClaimCard[]) => claims.map(({ id }) => id).join(" ");
  const [lead, ...rest] = tellings;
  const merged = rest.map((one) => ({
    heading: `Why ${ids(one.claims)} counts to it, held against ${lead?.claims[0]?.id}: ${points(one.points)} points, ${points(needed)} needed`,
    lines: one.comparisons.map(compared),
  }));
  const others = apart.map((one) => ({
    heading: `Kept apart from ${one.event.id} (${clip(one.event.title, 60)}): ${points(one.points)} points`,
    lines: one.comparisons.map(compared),
  }));
  return [...merged, ...others];
}
