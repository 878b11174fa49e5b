import { parse } from "yaml";
import type { Span } from "../model/span.ts";

/** What the `---` block at the top of a file says. Unknown keys are dropped, blank values are null. */
export interface FrontMatter {
  /** Both `---` lines included, the last line break not. */
  readonly span: Span;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Where the value of `published` stands in the file. */
  readonly publishedSpan: Span | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
}

/** UTF-16 units in which the block has to close; beyond that a leading `---` is just a rule. */
const longestBlock = 64 * 1024;

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/;

/** The front matter of a file, or null when it has none: no block, one that never closes, or one that holds no fields. */
export function readFrontMatter(text: string): FrontMatter | null {
  const block = findBlock(text);
  const fields = block && parseFields(block.source);
  if (!block || !fields) return null;
  return {
    span: block.span,
    outlet: fields.get("outlet") ?? null,
    published: fields.get("published") ?? null,
    publishedSpan: valueSpan(block, "published"),
    url: fields.get("url") ?? null,
    title: fields.get("title") ?? null,
    byline: fields.get("byline") ?? null,
  };
}

/** What is wrong with the front matter, or null. A block that does not look like fields at all is text, and no fault. */
export function frontMatterFault(text: string): string | null {
  const block = findBlock(text);
  if (!block || parseFields(block.source) || !/^[ \t]*(outlet|published|url|title|byline)[ \t]*:/m.test(block.source))
    return null;
  return 'has front matter that cannot be read; write each field as `name: "value"` on a line of its own between the --- lines';
}

interface Block {
  readonly span: Span;
  readonly source: string;
  /** Where `source` starts in the file. */
  readonly start: number;
}

function findBlock(text: string): Block | null {
  const open = opening.exec(text.slice(0, 200));
  if (!open) return null;
  const start = open[0].length;
  const rest = text.slice(start, start + longestBlock);
  const close = closing.exec(rest);
  if (!close) return null;
  const end = start + close.index + close[0].trimEnd().length;
  return { span: [text.indexOf("---"), end], source: rest.slice(0, close.index), start };
}

const parseFields = (source: string): Map<string, string> | null =>
  parseYaml(source.replace(/\r\n?/g, "\n")) ?? parseLoosely(source);

function parseYaml(source: string): Map<string, string> | null {
  let value: unknown;
  try {
    value = parse(source, { logLevel: "error" });
  } catch {
    return null;
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([key]) => /^\s*[\w-]+\s*$/.test(key))) return null;
  return new Map(
    entries.flatMap(([key, field]) => {
      const words = wordsOf(field);
      return words ? [[key.trim().toLowerCase(), words] as const] : [];
    }),
  );
}

function wordsOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(", ") || null;
  if (typeof value !== "string" && typeof value !== "number") return null;
  return String(value).replace(/\s+/g, " ").trim() || null;
}

/** `title: Goma: what we know` is no YAML, but nobody doubts what it says. */
function parseLoosely(source: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    const field = /^\s*([\w-]+)\s*:(.*)$/.exec(line);
    if (!field) return null;
    const words = field[2]!
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .trim();
    if (words) fields.set(field[1]!.toLowerCase(), words);
  }
  return fields.size > 0 ? fields : null;
}

function valueSpan(block: Block, key: string): Span | null {
  const found = new RegExp(`^[ \\t]*${key}[ \\t]*:[ \\t]*["']?([^"'\\r\\n]*[^"'\\s])`, "im").exec(block.source);
  if (!found) return null;
  const end = block.start + found.index + found[0].length;
  return [end - found[1]!.length, end];
}
