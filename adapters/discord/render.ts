import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from "discord.js";
import type { Answer, Line, Section } from "../../src/model/answer.ts";
import { fitting, leftOut } from "../fitting.ts";
import { asWritten, clip, evidence, signs } from "../text.ts";
import { buttons } from "./buttons.ts";
import { escapeText } from "./escape.ts";
import { limits } from "./limits.ts";

export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent>[];
}

const colours: Record<Answer["kind"], number> = { answer: 0x2b6cb0, empty: 0x718096, error: 0xc53030, info: 0x4a5568 };

/** An answer as one embed (an embed pings nobody, whatever it holds) with a row of buttons. */
export function render(answer: Answer): DiscordMessage {
  const title = escaped(answer.title, limits.title);
  const description = describe(answer) || (title === "" ? "Dateline" : "");
  const footer = clip(asWritten(answer.footer ?? ""), limits.footer).trim();
  const embed: APIEmbed = {
    color: colours[answer.kind],
    ...(title && { title }),
    ...(description && { description }),
    ...(footer && { footer: { text: footer } }),
  };
  return { embeds: [embed], components: buttons(answer.suggestions) };
}

function describe(answer: Answer): string {
  const summary = escaped(answer.summary ?? "", limits.words);
  const room = { size: limits.description - summary.length - leftOut(1_000_000).length - 8, sections: Infinity };
  const { shown, left } = fitting(answer.sections, room, {
    heading: (heading) => headingText(heading).length + 2,
    line: (line) => lineText(line).length + 2,
  });
  const notice = leftOut(left);
  return [summary, ...shown.map(sectionText), notice && `-# ${notice}`].filter(Boolean).join("\n\n");
}

const sectionText = ({ heading, lines }: Section) =>
  [heading ? headingText(heading) : "", ...lines.map(lineText)].filter(Boolean).join("\n");

const headingText = (heading: string) => around("**", escaped(heading, limits.label));

/** "- **Figures** ⚠ killed: 704 — _Syrian Observatory_ [c12 c31 +1]", and under it the words quoted. */
function lineText(line: Line): string {
  const parts = [
    around("**", escaped(line.label ?? "", limits.label)),
    ...(line.marks ?? []).map((mark) => signs[mark]),
    escaped(line.text, limits.words),
    line.note ? `— ${around("_", escaped(line.note, limits.note))}` : "",
    escapeText(evidence(line.claims)),
  ].filter(Boolean);
  const item = parts.length > 0 ? [`- ${parts.join(" ")}`] : [];
  return [...item, ...(line.quote ? [quotation(line.quote)] : [])].join("\n");
}

function quotation({ words, source }: NonNullable<Line["quote"]>): string {
  const from = source ? ` — ${around("_", escaped(source, limits.note))}` : "";
  return `> “${escaped(words, limits.words)}”${from}`;
}

const around = (sign: string, words: string) => (words === "" ? "" : `${sign}${words}${sign}`);

/** Clipped before it is escaped, so that no backslash loses its letter. */
const escaped = (text: string, most: number) => escapeText(clip(asWritten(text).trim(), most, escapeText));
