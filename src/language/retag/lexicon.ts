import { wordlist } from "../wordlist.ts";

const words = (file: string): ReadonlySet<string> => new Set(wordlist(`tags/${file}`));

/** What each list means is said in its file. All are in small letters. */
export const eventNouns = words("event-nouns");
export const eventNounsInIng = words("event-nouns-ing");
export const clauseOpeners = words("clause-openers");
