import type { types } from "@slack/bolt";
import type { Answer, Line, Section } from "../../src/model/answer.ts";
import { fitting, leftOut } from "../fitting.ts";
import { asWritten, clip, evidence, signs } from "../text.ts";
import { buttons } from "./buttons.ts";
import { escapeText } from "./escape.ts";
import { limits } from "./limits.ts";

export interface SlackMessage {
  /** For notifications and screen readers; Slack shows the blocks. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

type Style = NonNullable<types.RichTextText["style"]>;
type Block = types.KnownBlock;

/** An answer as Slack's blocks. Its words stand in rich text, which has no markup that an article could use. */
export function render(answer: Answer): SlackMessage {
  const above = [...title(answer), ...summary(answer)];
  const below = [...context(answer.footer), ...buttons(answer.suggestions)];
  const notice = context(leftOut(1_000_000));
  const frame = [...above, ...below, ...notice];
  const room = { size: limits.message - size(frame), sections: limits.blocks - frame.length };
  const { shown, left } = fitting(answer.sections, room, {
    section: (heading) => size(sectionBlock({ heading, lines: [] })),
    line: (line) => size(lineElements(line)),
  });
  return {
    text: escapeText(fallback(answer)),
    blocks: [...above, ...shown.map(sectionBlock).filter(holds), ...context(leftOut(left)), ...below],
  };
}

const size = (value: unknown) => JSON.stringify(value).length;

function fallback({ title, summary }: Answer): string {
  const said = [title, summary].filter(Boolean).join(" — ");
  return clip(asWritten(said), limits.fallback, escapeText).trim() || "Dateline";
}

function title(answer: Answer): Block[] {
  const words = clip(asWritten(answer.title), limits.header, escapeText).trim();
  if (words === "") return [];
  if (answer.kind === "error" || answer.kind === "empty")
    return [richText([paragraph([text(words, limits.header, { bold: true })])])];
  return [{ type: "header", text: { type: "plain_text", text: escapeText(words), emoji: false } }];
}

function summary(answer: Answer): Block[] {
  const words = text(answer.summary ?? "", limits.summary);
  return words ? [richText([paragraph([words])])] : [];
}

function context(footer = ""): Block[] {
  const words = clip(asWritten(footer), limits.footer, escapeText).trim();
  return words ? [{ type: "context", elements: [{ type: "plain_text", text: escapeText(words), emoji: false }] }] : [];
}

function sectionBlock({ heading, lines }: Section): types.RichTextBlock {
  const above = heading ? [paragraph([text(heading, limits.label, { bold: true })])] : [];
  return richText([...above, ...lines.flatMap(lineElements).reduce(joinLists, [])]);
}

/** A line is a list item; its quotation follows as an element of its own, because a list holds none. */
function lineElements(line: Line): types.RichTextBlockElement[] {
  const item = paragraph([
    text(line.label ? `${line.label}  ` : "", limits.label, { bold: true }),
    text([...(line.marks ?? []).map((mark) => signs[mark]), line.text].join(" "), limits.words),
    text(line.note ? ` — ${line.note}` : "", limits.note, { italic: true }),
    text(line.claims?.length ? ` ${evidence(line.claims)}` : "", limits.note),
  ]);
  const list = { type: "rich_text_list", style: "bullet", elements: [item].filter(holds) } as const;
  return [list, ...(line.quote ? [quotation(line.quote)] : [])].filter(holds);
}

function quotation({ words, source }: NonNullable<Line["quote"]>): types.RichTextQuote {
  const parts = [text(`“${words}”`, limits.words), text(source ? ` — ${source}` : "", limits.note, { italic: true })];
  return { type: "rich_text_quote", elements: parts.filter((part) => part !== null) };
}

function joinLists(done: types.RichTextBlockElement[], next: types.RichTextBlockElement): types.RichTextBlockElement[] {
  const last = done.at(-1);
  if (last?.type !== "rich_text_list" || next.type !== "rich_text_list") return [...done, next];
  return [...done.slice(0, -1), { ...last, elements: [...last.elements, ...next.elements] }];
}

const holds = ({ elements }: { elements: readonly unknown[] }) => elements.length > 0;

const richText = (elements: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: "rich_text",
  elements: elements.filter(holds),
});

const paragraph = (parts: (types.RichTextText | null)[]): types.RichTextSection => ({
  type: "rich_text_section",
  elements: parts.filter((part) => part !== null),
});

/** Slack refuses an empty text, hence null. */
function text(words: string, most: number, style?: Style): types.RichTextText | null {
  const shown = clip(asWritten(words), most);
  if (shown.trim() === "") return null;
  return { type: "text", text: shown, ...(style ? { style } : {}) };
}
