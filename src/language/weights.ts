import { ByteReader } from "./bytes.ts";
import { Lemmas } from "./lemma.ts";
import { Lexicon, NumberTable } from "./lexicon.ts";
import { type Packed, unpack } from "./packed.ts";
import { Parser } from "./parser.ts";
import { SparseModel } from "./sparse-model.ts";
import { Tagger } from "./tagger.ts";
import { TripleModel } from "./triple-model.ts";
import { WordViews } from "./words.ts";

/** Where the trained weights are kept. */
export const WEIGHTS = new URL("../../data/language/", import.meta.url);

/** Everything that has been learnt, ready for use. */
export interface Weights {
  readonly words: WordViews;
  readonly lemmas: Lemmas;
  readonly tagger: Tagger;
  readonly parser: Parser;
}

let loaded: Weights | undefined;

/** The weights in data/language/, read once. */
export function weights(): Weights {
  loaded ??= loadWeights(WEIGHTS);
  return loaded;
}

/** The weights in a folder. */
export function loadWeights(folder: URL): Weights {
  const packed = unpack(new URL("lexicon.zst", folder));
  const lexicon = readLexicon(packed);
  const irregular = (packed.header.irregular as string).split("\n").map((line) => line.split(" ") as [string, string]);
  const tagger = unpack(new URL("tagger.zst", folder));
  const relations = unpack(new URL("relations.zst", folder));
  const transitions = readTriples(unpack(new URL("transitions.zst", folder)));
  return {
    words: new WordViews(lexicon),
    lemmas: new Lemmas(lexicon, new Map(irregular)),
    tagger: new Tagger(
      tagger.header.names as string[],
      readModel(tagger),
      tagger.header.sure as Record<string, string>,
    ),
    parser: new Parser(relations.header.names as string[], transitions, readModel(relations)),
  };
}

/** The lexicon's streams: keys and values of the words seen, then of the dictionary's forms. */
export function readLexicon({ header, streams }: Packed): Lexicon {
  const kinds = header.kinds as number[];
  const [seenKeys, seenKinds, formKeys, formMasks] = streams;
  const seen = readTable(seenKeys!, seenKinds!, (kind) => kinds[kind]!);
  return new Lexicon(
    seen,
    readTable(formKeys!, formMasks!, (mask) => mask),
    new Set(header.finite as number[]),
  );
}

function readTable(keys: Uint8Array, values: Uint8Array, meaning: (value: number) => number): NumberTable {
  const keyReader = new ByteReader(keys);
  const valueReader = new ByteReader(values);
  const count = keyReader.varint();
  const table = new NumberTable(count);
  let key = 0;
  for (let entry = 0; entry < count; entry++) {
    key += keyReader.varint();
    table.set(key, meaning(valueReader.varint()));
  }
  return table;
}

/** A model whose classes are named in the header. */
export function readModel({ header, streams }: Packed): SparseModel {
  const [keys, counts, classes, values] = streams;
  const parts = { keys: keys!, counts: counts!, classes: classes!, weights: values! };
  return new SparseModel((header.names as string[]).length, header.rows as number, parts);
}

/** A model of three classes. */
export function readTriples({ header, streams }: Packed): TripleModel {
  const [keys, first, second] = streams;
  return new TripleModel(header.rows as number, { keys: keys!, first: first!, second: second! });
}
