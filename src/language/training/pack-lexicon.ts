import { ByteWriter } from "../bytes.ts";
import { hashString } from "../hash.ts";
import { wordKey } from "../lexicon.ts";
import type { Packed } from "../packed.ts";
import type { Seen } from "./seen.ts";

/** Packs the words seen (a hash of their tags each), the dictionary's forms (a mask each) and the irregular lemmas. */
export function packLexicon(
  seen: Seen,
  forms: ReadonlyMap<string, number>,
  irregular: ReadonlyMap<string, string>,
): Packed {
  const kinds = [...new Set(seen.words.values())].sort((a, b) => a - b);
  const kindOf = new Map(kinds.map((kind, at) => [kind, at]));
  const streams = [...packTable(seen.words, (kind) => kindOf.get(kind)!), ...packTable(forms, (mask) => mask)];
  const lines = [...irregular].map(([key, lemma]) => `${key} ${lemma}`).sort();
  return { header: { kinds, finite: [...seen.finite], irregular: lines.join("\n") }, streams };
}

function packTable(table: ReadonlyMap<string, number>, code: (value: number) => number): Uint8Array[] {
  const byKey = new Map<number, number>();
  for (const [word, value] of table) byKey.set(wordKey(hashString(word)), code(value));
  const keys = new ByteWriter();
  const values = new ByteWriter();
  keys.varint(byKey.size);
  let last = 0;
  for (const [key, value] of [...byKey].sort((a, b) => a[0] - b[0])) {
    keys.varint(key - last);
    values.varint(value);
    last = key;
  }
  return [keys.bytes(), values.bytes()];
}
