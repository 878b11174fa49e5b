/** Whether a speaker stands behind what is handed to them. */
export type Stance = "says" | "denies" | "hopes";

const words = (text: string) => text.split(/\s+/);

/** Take a clause: "said that …". */
const saying = new Set(
  words(
    "say tell state announce report claim declare confirm acknowledge admit add note explain argue believe think warn insist stress emphasize emphasise estimate reveal disclose assert maintain allege contend suggest indicate show predict forecast write tweet post comment remark observe describe conclude find recall reply respond concede affirm reiterate underline underscore highlight caution vow pledge promise boast complain testify recount relate accuse fear agree mention ask read call urge demand",
  ),
);
const denying = new Set(words("deny reject dismiss refute rebut rebuff dispute contradict repudiate"));

/** Also take a noun: "announced the fall of", "confirmed the withdrawal", "reported 704 deaths". */
const announcing = new Set(
  words(
    "announce report claim confirm acknowledge admit deny reject dismiss refute declare document record estimate register count reveal recount allege",
  ),
);

/** Verbs of hope and demand: what they govern has not happened on anybody's word. */
const hoping = new Set(words("ask urge demand call vow pledge promise"));

/** Verbs that hand over a clause or a noun: "said that", "announced the fall of". */
export const isReporting = (lemma: string): boolean => saying.has(lemma) || denying.has(lemma) || announcing.has(lemma);
/** Verbs that hand over a noun too. */
export const isAnnouncing = (lemma: string): boolean => announcing.has(lemma);
/** Whether who speaks by the verb stands behind what is said. */
export const stanceOf = (lemma: string): Stance =>
  denying.has(lemma) ? "denies" : hoping.has(lemma) ? "hopes" : "says";

/** Verbs that open or close a quotation beside it: `"…," she said`. */
export const quotes = (lemma: string): boolean => (saying.has(lemma) && !hoping.has(lemma)) || lemma === "urge";

/** Nouns that speak for whoever stands in their "of", "from", "by" or possessor: "a statement from the army". */
export const speakingNouns = new Set(
  words(
    "statement report announcement communique post data figure tally bulletin message letter briefing video interview speech tweet dispatch estimate count account testimony broadcast release press toll source word",
  ),
);
