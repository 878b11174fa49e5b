import { agencyNamed } from "./agencies.ts";
import { isBareName } from "./bylines.ts";
import type { FrontMatter } from "./frontmatter.ts";
import type { Piece } from "./parts.ts";

/**
 * Who published: the front matter, else the host of its address, else what the article says of itself in a copyright line or
 * byline. Never a name in the prose, and no agency that the text was only bought from.
 */
export function outletOf(front: FrontMatter | null, pieces: readonly Piece[]): string | null {
  if (front?.outlet) return front.outlet;
  if (front?.url && URL.canParse(front.url)) return new URL(front.url).hostname.replace(/^www\./, "") || null;
  for (const { kind, words } of pieces) {
    const named = kind === "credit" ? copyrightHolder(words) : kind === "byline" ? bylineOutlet(words) : null;
    if (named && agencyNamed(named) === null) return named;
  }
  return null;
}

/** "© 2024 The Daily Ledger. All rights reserved." */
function copyrightHolder(words: string): string | null {
  const found =
    /^(?:©|\(c\)|copyright)(?:\s|©|\(c\))*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?(?:\s|[,©]|by\b)*(?<holder>\p{Lu}[^.,|;()]{1,60}?)\s*(?:[.,|;()]|\d{4}|all rights|$)/iu.exec(
      words,
    );
  return found?.groups?.holder?.trim() || null;
}

const organisation =
  /\b(?:news|times|post|herald|journal|tribune|guardian|independent|telegraph|gazette|chronicle|observer|standard|star|daily|weekly|press|radio|tv|television|broadcasting|magazine|review|monitor|online|today|mail|mirror|express|media|network)\b|\.\p{Ll}{2,}$/iu;

/** "By Lee Myers | The Ledger", "By Lee Myers, Daily Ledger", "By Ledger Staff", "By Worldwatch with Agencies". */
function bylineOutlet(words: string): string | null {
  const by = words.replace(/^by\s+/i, "");
  const [author = "", second = ""] = by.split(/\s*\|\s*|,\s+/);
  if (second && /\|/.test(by) && /^\p{Lu}/u.test(second) && !/\d/.test(second)) return second;
  if (second && organisation.test(second) && /^\p{Lu}/u.test(second)) return second;
  const desk =
    /^(?<name>(?:\p{Lu}[\p{L}'’-]*\s)+)(?:news ?desk|newsroom|staff|web desk|online desk|correspondents?|reporters?)(?:\s.*)?$/iu.exec(
      author,
    );
  const name = (desk?.groups?.name ?? /^(?<name>.+?) with agenc(?:y|ies)$/i.exec(author)?.groups?.name)?.trim();
  if (!name || (isBareName(name) && !desk && !organisation.test(name))) return null;
  return /^(?:our|the|staff|special|senior|from|foreign|political|chief|own)\b/i.test(name) ? null : name;
}
