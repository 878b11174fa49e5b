import { normal } from "./names.ts";
import type { DocumentRow, EntityRow } from "./storage.ts";

// Who independently knows: a key a voice. "o12" is the entity that an article names, "n:reuters" an agency or outlet itself.

/** Under which name an article's outlet is counted; the path where it has none. */
export const outletOf = (document: Pick<DocumentRow, "outlet" | "file">): string => document.outlet ?? document.file;

/** Who vouches for what an article says in its own voice: the agency it carries, else the outlet. */
export const ownVoice = (document: Pick<DocumentRow, "agency" | "outlet" | "file">): string =>
  `n:${normal(document.agency ?? outletOf(document))}`;

/** Whoever is named as knowing it, else the article's own voice. */
export const voiceOf = (origin: EntityRow | null, own: string): string => (origin ? `o${origin.id}` : own);

/** The entity a voice is, null for an agency or outlet. */
export const entityOf = (voice: string): number | null => (voice.startsWith("o") ? Number(voice.slice(1)) : null);

const organisation = /\b(?:monitor|watchdog|agency|organi[sz]ation|group|body)\b/i;

/** True for words for an organisation that the article mostly names in the next sentence: "a war monitor". */
export const isVeiled = (origin: { readonly named: boolean; readonly name: string }): boolean =>
  !origin.named && organisation.test(origin.name);
