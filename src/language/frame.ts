import { hashString } from "./hash.ts";
import type { WordView, WordViews } from "./words.ts";

/** Words of a sentence as the models see them, with a border of two on each side. */
export interface Frame {
  readonly length: number;
  /** `views[i + BORDER]` is word i. */
  readonly views: readonly WordView[];
  /** How the sentence is cased: hash of "plain", "Title" or "CAPITALS". */
  readonly casing: number;
  /** Whether a full stop or the like ends it, as it ends no headline. */
  readonly ended: boolean;
  /** Words after each that can only be a finite verb or auxiliary, at most two counted. */
  readonly finiteAfter: Uint8Array;
}

export const BORDER = 2;

const CASINGS = { plain: hashString("plain"), title: hashString("title"), capitals: hashString("capitals") };

/** `forms`: the words of one sentence as `normalise` gives them. */
export function frameOf(forms: readonly string[], words: WordViews): Frame {
  const views = forms.map((form) => words.of(form));
  return {
    length: forms.length,
    views: [words.of("<<-2>>"), words.of("<<-1>>"), ...views, words.of("<<+1>>"), words.of("<<+2>>")],
    casing: casingOf(views),
    finiteAfter: finiteAfter(views),
    ended: forms.some(isStop),
  };
}

const isStop = (form: string): boolean => form[0] === "." || form[0] === "?" || form[0] === "!";

function finiteAfter(views: readonly WordView[]): Uint8Array {
  const counts = new Uint8Array(views.length);
  let count = 0;
  for (let at = views.length - 1; at >= 0; at--) {
    counts[at] = count;
    if (views[at]!.finite && count < 2) count++;
  }
  return counts;
}

/** A headline's capitals say nothing about names: "Rebels Seize Hama". */
function casingOf(views: readonly WordView[]): number {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (const { marks } of views) {
    if (!(marks & 16)) continue;
    words++;
    if (marks & 1) capitalised++;
    if (marks & 2) capitals++;
  }
  if (words > 2 && capitals > words * 0.7) return CASINGS.capitals;
  return words > 2 && capitalised > words * 0.6 ? CASINGS.title : CASINGS.plain;
}
