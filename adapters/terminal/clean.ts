import { stripVTControlCharacters } from "node:util";

/** Marks that turn the reading direction of what follows, hide, or tag it: they could make a terminal show other words than are there. */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text from anywhere, made fit for one line of a terminal: no escape sequence, control or direction mark is left. */
export function clean(text: string): string {
  const spaced = stripVTControlCharacters(text.toWellFormed()).replace(/[\s\u0085\u2028\u2029]+/gu, " ");
  return spaced.replace(unseen, "");
}
