import type { Line } from "../src/model/answer.ts";
import type { ClaimCard, EventCard, Figure, Ref, Voice } from "../src/record/cards.ts";

/** "one outlet", "3 outlets" */
export const count = (n: number, one: string, many = `${one}s`): string => (n === 1 ? `one ${one}` : `${n} ${many}`);

/** "Hama, Homs and Aleppo" */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export const names = (refs: readonly Ref[], most = 3): string => list(refs.slice(0, most).map(({ name }) => name));

/** One line of text, cut at a word after at most `most` characters. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}

/** "Syrian Observatory for Human Rights, one origin, 3 outlets"; an outlet's own voice names no origin. */
export function voicesNote(voices: readonly Voice[]): string {
  const outlets = new Set(voices.flatMap((voice) => voice.outlets)).size;
  const named = voices.filter(({ kind }) => kind !== "outlet");
  if (named.length === 0) return `${count(outlets, "outlet")}, no origin named`;
  const origins = voices.length === 1 ? "one origin" : `${voices.length} origins`;
  return `${list(named.slice(0, 3).map(({ name }) => name))}, ${origins}, ${count(outlets, "outlet")}`;
}

/** "5 outlets, 2 origins" */
export function carried({ outlets, voices }: Pick<EventCard, "outlets" | "voices">): string {
  const origins = voices.length > 1 ? `, ${voices.length} origins` : "";
  return `${count(outlets.length, "outlet")}${origins}`;
}

/** "; corrected by Daily; no longer said by Weekly": empty where no outlet took anything back. */
export function takenBack({ corrected, withdrawn }: Pick<EventCard, "corrected" | "withdrawn">): string {
  const by = (what: string, who: readonly string[]) => (who.length > 0 ? `; ${what} by ${list(who)}` : "");
  return `${by("corrected", corrected)}${by("no longer said", withdrawn)}`;
}

/** "704", "at least 704 soldiers": as an article writes it, with who is counted where the words leave it open. */
export const figureText = ({ text, of }: Pick<Figure, "text" | "of">): string =>
  of && !text.toLowerCase().includes(of.toLowerCase()) ? `${text} ${plural(of)}` : text;

/** "110 of them civilians" */
export const partText = ({ text, of }: Pick<Figure, "text" | "of">): string =>
  of ? `${text} of them ${plural(of)}` : `${text} of them`;

/** The record counts under "civilian". */
const plural = (of: string) => (/(s|people|men|children|police)$/i.test(of) ? of : `${of}s`);

/** Who printed a claim. */
export const source = ({ outlet }: Pick<ClaimCard, "outlet">): string => outlet;

/** Lines of one subject: the first bears its label. */
export const labelled = (label: string, lines: readonly Line[]): Line[] =>
  lines.map((line, i) => (i === 0 ? { label, ...line } : line));

/** The words of a claim, or of its whole sentence where the clause is no sentence by itself ("falls"). Both are exact. */
export const wordsOf = ({ text, sentence }: Pick<ClaimCard, "text" | "sentence">): string =>
  /^\p{Ll}/u.test(text.trim()) || text.trim().split(/\s+/).length < 4 ? sentence : text;
