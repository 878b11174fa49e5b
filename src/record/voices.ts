import { normal } from "./names.ts";
import type { DocumentRow } from "./storage.ts";

// Who independently knows: a key a voice. "o12" is whom an article names (a handle in a telling, an entity in an event), "n:reuters" an
// agency or outlet itself.

/** Under which name an article's outlet is counted and shown: its own, else the host it came from, else by the file. */
export function publisherOf({ outlet, url, file }: Pick<DocumentRow, "outlet" | "url" | "file">): string {
  return outlet ?? hostOf(url) ?? `unnamed outlet (${file})`;
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") || null : null;

/** Who vouches for what an article says in its own voice: the agency it carries, else the outlet. */
export const ownVoice = ({ agency, publisher }: Pick<DocumentRow, "agency" | "publisher">): string =>
  `n:${normal(agency ?? publisher)}`;

/** Whoever is named as knowing it, else the article's own voice. */
export const voiceOf = (origin: { readonly id: number } | null, own: string): string =>
  origin ? `o${origin.id}` : own;

/** The handle or entity a voice is, null for an agency or outlet. */
export const entityOf = (voice: string): number | null => (voice.startsWith("o") ? Number(voice.slice(1)) : null);

const organisation = /\b(?:monitor|watchdog|agency|organi[sz]ation|group|body)\b/i;

/** True for words for an organisation that the article mostly names in the next sentence: "a war monitor". */
export const isVeiled = (origin: { readonly named: boolean; readonly name: string }): boolean =>
  !origin.named && organisation.test(origin.name);
