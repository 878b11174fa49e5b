import type { Line } from "../src/model/answer.ts";
import type { DocumentCard } from "../src/record/cards.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { day } from "./days.ts";
import { Nothing } from "./errors.ts";
import { count } from "./phrases.ts";

const most = { origins: 8, documents: 20 };

/** What was read, and who is said to know what it says. */
export const sources: Command<Context> = {
  name: "sources",
  aliases: ["articles", "outlets"],
  summary: "Which outlets and articles are on record, and whom they rest on",
  usage: "/sources",
  options: [],
  async run(_args, _request, { views }) {
    const [{ outlets, documents, origins }, totals] = await Promise.all([views.sources(), views.totals()]);
    if (documents.length === 0) throw new Nothing("No article is on record yet.");
    const shown = documents.slice(0, most.documents);
    const rest = documents.length - shown.length;
    return {
      kind: "answer",
      title: `${count(totals.articles, "article")} of ${count(totals.outlets, "outlet")}, ${count(totals.claims, "claim")}`,
      sections: [
        {
          heading: "Outlets",
          lines: outlets.map(({ outlet, articles, claims, newest }) => ({
            text: outlet,
            note: `${count(articles, "article")}, ${count(claims, "claim")}, newest ${day(newest)}`,
          })),
        },
        ...(origins.length > 0
          ? [
              {
                heading: "Who is said to know",
                lines: origins.slice(0, most.origins).map(
                  (voice): Line => ({
                    text: voice.name,
                    note: `${count(voice.claims.length, "claim")}, carried by ${voice.outlets.slice(0, 3).join(", ")}${voice.outlets.length > 3 ? " …" : ""}`,
                    claims: voice.claims,
                  }),
                ),
              },
            ]
          : []),
        { heading: "Articles", lines: shown.map(article) },
      ],
      ...(rest > 0 && { footer: `and ${count(rest, "older article")}` }),
    };
  },
};

const article = ({ published, publishedBasis, headline, path, outlet, agency, claims }: DocumentCard): Line => ({
  text: `${day(published)}: ${headline ?? path}`,
  ...(publishedBasis !== "stated" && { marks: ["inferred"] as const }),
  note: `${outlet}${agency ? ` (${agency})` : ""}, ${count(claims, "claim")}`,
});
