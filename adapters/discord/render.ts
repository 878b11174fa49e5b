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

/** An answer as one embed, or more when it is long (an embed pings nobody, whatever it holds), with a row of buttons. */
export function render(answer: Answer): DiscordMessage {
  const title = escaped(answer.title, limits.title);
  const footer = clip(asWritten(answer.footer ?? ""), limits.footer).trim();
  const descriptions = packed(textOf(answer, limits.message - title.length - footer.length));
  if (descriptions.length === 0) descriptions.push(title === "" ? "Dateline" : "");
  const embeds = descriptions.map((description, i) => ({
    color: colours[answer.kind],
    ...(i === 0 && title && { title }),
    ...(description && { description }),
    ...(i === descriptions.length - 1 && footer && { footer: { text: footer } }),
  }));
  return { embeds, components: buttons(answer.suggestions) };
}

/** What stands between title and footer, line by line; "" parts sections. No longer than `size`, with a break after each. */
function textOf(answer: Answer, size: number): string[] {
  const summary = escaped(answer.summary ?? "", limits.words);
  const room = { size: size - summary.length - leftOut(1_000_000).length - 8, sections: Infinity };
  const { shown, left } = fitting(answer.sections, room, {
    section: (heading) => headingText(heading).length + 2,
    line: (line) => lineText(line).length + 2,
  });
  const notice = left > 0 ? ["", `-# ${leftOut(left)}`] : [];
  return [summary, ...shown.flatMap(sectionText), ...notice];
}

const sectionText = ({ heading, lines }: Section) =>
  ["", heading ? headingText(heading) : "", ...lines.map(lineText)].filter((text, i) => i === 0 || text !== "");

/** Lines joined to as few descriptions as can hold them. */
function packed(lines: readonly string[]): string[] {
  const descriptions: string[] = [""];
  for (const line of lines) {
    const longer = `${descriptions.at(-1)}\n${line}`.trimStart();
    if (longer.length <= limits.description) descriptions.splice(-1, 1, longer);
    else descriptions.push(line);
  }
  return descriptions.map((description) => description.trimEnd()).filter(Boolean);
}

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
