import fc from "fast-check";

/** What breaks tokenisers: halves of pairs, marks that join, directions, breaks of every kind, and what abbreviations are made of. */
const PIECES = [
  ..."aZé7.,;:!?-–—'’\"“”()[]%$@#/&_ ",
  ...["U.N.", "Maj. Gen.", "’s", "n't", "cannot", "http://", "www.", "a@b.org", "1,000.5", "5km", "said"],
  ...["\ud800", "\udc00", "😀", "👨‍👩‍👧", "🇸🇾", "❤️", "👍🏽", "\u0301", "e\u0301\u0323", "ﷺ", "हिन्दी", "北京", "ß", "ǅ"],
  ...["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2066", "\u2069", "\0", "\u007f", "\u00a0"],
  ...["\n", "\r\n", "\r", "\t", "\v", "\f", "\u0085", "\u2028", "\u2029"],
];

/** Any text: any code points, any UTF-16 units, and any mixture of what is known to break things. */
export const anyText = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: "binary", maxLength: longest }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: longest >> 1 }).map((pieces) => pieces.join("")),
    fc.uint16Array({ maxLength: longest }).map((units) => String.fromCharCode(...units)),
  );

/** `piece` over and over, about `length` units of it. */
export const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
