import { wordlist } from "../../language/wordlist.ts";
import type { LocalEntity } from "../../model/entity.ts";

const words = new RegExp(`\\b(?:${wordlist("reporting/media").join("|")}|news|TV)\\b`, "i");
const agencies = new Set(
  wordlist("agencies").flatMap((line) => line.split(/[|;]/).map((form) => form.trim().toLowerCase())),
);

/** Whether an entity passes on what others know: a wire agency, a newspaper, a broadcaster. */
export const isMedia = ({ name, forms }: LocalEntity): boolean =>
  words.test(name) || forms.some((form) => agencies.has(form.toLowerCase()));
