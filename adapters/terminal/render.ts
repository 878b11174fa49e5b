import { styleText } from "node:util";
import stringWidth from "string-width";
import type { Answer, Line, Mark, Section } from "../../src/model/answer.ts";
import { clean } from "./clean.ts";
import { type Piece, type Row, type Style, wrap } from "./wrap.ts";

export interface Screen {
  /** Columns; fewer than 20 are taken for 20. */
  readonly width: number;
  readonly colour: boolean;
}

const signs: Record<Mark, string> = { disputed: "⚠", inferred: "≈", expected: "→" };
const looks: Record<Style, Parameters<typeof styleText>[0] | null> = {
  plain: null,
  title: "bold",
  heading: ["bold", "underline"],
  label: "cyan",
  mark: "yellow",
  note: "dim",
  quote: "italic",
  claims: "dim",
};
const widestLabel = 14;
const claimsShown = 3;

/** An answer as a terminal shows it, without a line break at its end. No row is wider than the screen. */
export function render(answer: Answer, screen: Screen): string {
  const width = Math.max(20, screen.width);
  const column = labelColumn(answer);
  const rows: Row[] = [
    ...wrap([piece(answer.title, answer.kind === "error" ? "mark" : "title")], width, 0),
    ...(answer.summary ? wrap([piece(answer.summary)], width, 0) : []),
    ...answer.sections.flatMap((section) => sectionRows(section, column, width)),
    ...below(answer, width),
  ];
  return rows.map((row) => paint(row, screen.colour)).join("\n");
}

const piece = (text: string, style: Style = "plain"): Piece => ({ text: clean(text), style });

/** Columns that labels take all through the answer, two of them space; 0 when nothing has a label. */
function labelColumn(answer: Answer): number {
  const labels = answer.sections.flatMap(({ lines }) => lines.map(({ label }) => stringWidth(clean(label ?? ""))));
  const widest = Math.max(0, ...labels.filter((width) => width <= widestLabel));
  return labels.some((width) => width > 0) ? Math.min(widestLabel, Math.max(widest, 2)) + 2 : 0;
}

function sectionRows(section: Section, column: number, width: number): Row[] {
  const indent = section.lines.some(({ label }) => label) ? column : 0;
  const heading = section.heading ? [[], ...wrap([piece(section.heading, "heading")], width, 0)] : [];
  return [...heading, ...section.lines.flatMap((line) => lineRows(line, indent, width))];
}

/** "Figures   ⚠ killed: 704 — Syrian Observatory [c12 c31 +1]", and under it the words quoted. */
function lineRows(line: Line, indent: number, width: number): Row[] {
  const hang = indent || 2;
  const lead = leadOf(line, indent);
  const marks = (line.marks ?? []).map((mark) => ({ text: `${signs[mark]} `, style: "mark" }) as const);
  const note = line.note ? [piece(` — ${line.note}`, "note")] : [];
  const claims = line.claims?.length ? [piece(` [${few(line.claims)}]`, "claims")] : [];
  const body = wrap([...marks, piece(line.text), ...note, ...claims], width - lead.taken, hang - lead.taken);
  const rows = body.map((row, i) => (i === 0 ? [...lead.pieces, ...row] : [space(lead.taken), ...row]));
  return line.quote ? [...rows, ...quoteRows(line.quote, hang, width)] : rows;
}

/** What stands before a line's text, and the columns it takes from every row of it. */
function leadOf({ label }: Line, indent: number): { pieces: Piece[]; taken: number } {
  if (indent === 0) return { pieces: [], taken: 0 };
  const shown = clip(clean(label ?? ""), indent - 2);
  return {
    pieces: [{ text: shown, style: "label" }, space(indent - stringWidth(shown))],
    taken: indent,
  };
}

function quoteRows(quote: NonNullable<Line["quote"]>, hang: number, width: number): Row[] {
  const pieces = [piece(`“${quote.words}”`, "quote"), piece(` — ${quote.source}`, "note")];
  return wrap(pieces, width - hang, 1).map((row) => [space(hang), ...row]);
}

function below(answer: Answer, width: number): Row[] {
  const footer = answer.footer ? wrap([piece(answer.footer, "note")], width, 2) : [];
  const tries = answer.suggestions ?? [];
  const suggestions = tries.length > 0 ? wrap([piece(`Try ${tries.join(" · ")}`, "note")], width, 4) : [];
  const apart = answer.sections.some(({ lines }) => lines.length > 0) && (answer.footer || tries.length > 0);
  return [...(apart ? [[]] : []), ...footer, ...suggestions];
}

const space = (columns: number): Piece => ({ text: " ".repeat(columns), style: "plain" });

/** "c12 c31 c44 +2" */
function few(claims: readonly string[]): string {
  const more = claims.length - claimsShown;
  return [...claims.slice(0, claimsShown), ...(more > 0 ? [`+${more}`] : [])].join(" ");
}

function clip(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  for (const letter of text) {
    if (stringWidth(`${kept}${letter}…`) > columns) break;
    kept += letter;
  }
  return `${kept}…`;
}

function paint(row: Row, colour: boolean): string {
  const cells = joined(row).map(({ text, style }) => {
    const look = looks[style];
    return colour && look && text.trim() !== "" ? styleText(look, text, { validateStream: false }) : text;
  });
  return cells.join("").trimEnd();
}

/** Neighbours that look the same, as one: a row of ten words is not ten escape sequences. */
function joined(row: Row): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, style } of row) {
    const last = pieces.at(-1);
    if (last?.style === style) pieces[pieces.length - 1] = { text: last.text + text, style };
    else pieces.push({ text, style });
  }
  return pieces;
}
