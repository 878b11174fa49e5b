import type { Answer, Line, Section } from "../src/model/answer.ts";
import type { DocumentCard } from "../src/record/cards.ts";
import type { Profile } from "../src/record/views.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { day, shortPeriod } from "./days.ts";
import { lookUp, takenFor } from "./lookup.ts";
import { carried, clip, count, labelled, source } from "./phrases.ts";
import { marksOf } from "./status-lines.ts";

const most = { roles: 6, ties: 6, did: 8, said: 5, company: 6, called: 8 };

/** Who a person or group is said to be, what they did and said, and by whose account. */
export const who: Command<Context> = {
  name: "who",
  aliases: ["whois"],
  summary: "What is claimed about a person or group, and by whom",
  usage: "/who name",
  options: [{ name: "name", summary: "A name, alias or acronym", free: true, required: true }],
  async run({ free }, _request, { views }) {
    const entity = await lookUp(views, free, "who", ["person", "group"]);
    const { others } = await views.find(free, ["person", "group"]);
    const profile = await views.profile(entity.id);
    return answer(
      profile!,
      takenFor(free, entity),
      others.slice(0, 3).map(({ name }) => name),
    );
  },
};

function answer(profile: Profile, taken: string | null, others: readonly string[]): Answer {
  const { entity, first, last } = profile;
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  const also = aliases.length > 0 ? `Also ${clip(aliases.join(", "), 300)}` : null;
  const summary = [taken, also].filter((part) => part !== null).join(" ");
  const groups = [
    rolesOf(profile),
    tiesOf(profile),
    calledOf(profile),
    didOf(profile),
    saidOf(profile),
    companyOf(profile),
  ];
  const seen = first && last ? `, first ${seenIn(first)}, last ${seenIn(last)}` : "";
  return {
    kind: "answer",
    title: entity.name,
    ...(summary !== "" && { summary }),
    sections: groups.filter((lines) => lines.length > 0).map((lines): Section => ({ lines })),
    footer: `Named in ${count(entity.documents.length, "article")}${seen}`,
    suggestions: [`/timeline who:"${entity.name}"`, ...others.map((name) => `/who ${name}`)],
  };
}

const seenIn = ({ published, outlet }: DocumentCard) => `${day(published)}${outlet ? ` (${outlet})` : ""}`;

const rolesOf = ({ roles }: Profile): Line[] =>
  labelled(
    "Said to be",
    roles.slice(0, most.roles).map(({ text, claims, outlets }) => ({
      text,
      note: outlets.length > 0 ? outlets.slice(0, 4).join(", ") : "no outlet named",
      claims: claims.map(({ id }) => id),
    })),
  );

const tiesOf = ({ ties }: Profile): Line[] =>
  labelled(
    "Ties",
    ties
      .slice(0, most.ties)
      .map(({ other, words, claims }) => ({ text: `${other.name}: “${clip(words, 160)}”`, claims })),
  );

const calledOf = ({ called }: Profile): Line[] =>
  called.length < 2
    ? []
    : [
        {
          label: "Called",
          text: called
            .slice(0, most.called)
            .map(({ name, outlets }) => `${name} ${outlets.length}`)
            .join(" · "),
          claims: [...new Set(called.slice(0, most.called).flatMap(({ claims }) => claims))],
        },
      ];

const didOf = ({ did, last }: Profile): Line[] =>
  labelled(
    "Involved",
    did.slice(0, most.did).map((event) => {
      const marks = marksOf(event);
      return {
        text: `${event.when ? `${shortPeriod(event.when, last?.published ?? null)}: ` : ""}${event.title}`,
        note: carried(event),
        ...(marks.length > 0 && { marks }),
        event: event.id,
        claims: event.claims,
      };
    }),
  );

const saidOf = ({ said }: Profile): Line[] =>
  labelled(
    "Said",
    said.slice(0, most.said).map((claim) => ({
      text: day(claim.published),
      quote: { words: clip(claim.sentence, 280), source: source(claim) },
      event: claim.event,
      claims: [claim.id],
    })),
  );

const companyOf = ({ company }: Profile): Line[] =>
  company.length === 0
    ? []
    : [
        {
          label: "Named with",
          text: company
            .slice(0, most.company)
            .map(({ other, documents }) => `${other.name} (${count(documents, "article")})`)
            .join(" · "),
        },
      ];
