import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { frameOf } from "../frame.ts";
import { hashesOf } from "../nodes.ts";
import { pack } from "../packed.ts";
import { Tagger } from "../tagger.ts";
import { loadWeights, WEIGHTS } from "../weights.ts";
import { WordViews } from "../words.ts";
import { readConllu, type Tree } from "./conllu.ts";
import { evaluate, FIGURES_HEAD, figuresRow } from "./evaluate.ts";
import { parseExample, relationList } from "./examples.ts";
import { fieldSentences } from "./field-sentences.ts";
import { fingerprint } from "./fingerprint.ts";
import { inflectedForms } from "./forms.ts";
import { headlines } from "./headlines.ts";
import { irregularLemmas } from "./irregular.ts";
import { jackknife } from "./jackknife.ts";
import { learnLexicon } from "./lexicon.ts";
import { packLexicon } from "./pack-lexicon.ts";
import { packModel, packTriples } from "./pack-model.ts";
import { randomFrom } from "./random.ts";
import { formsOf, sureTags } from "./seen.ts";
import { trainNames } from "./train-names.ts";
import { trainParser } from "./train-parser.ts";
import { tagList, trainTagger } from "./train-tagger.ts";

const SEED = 1;
const TAGGER = { epochs: 6, seed: SEED, dropout: 0.3 };
const JACKKNIFED_TAGGER = { epochs: 4, seed: SEED, dropout: 0.3 };
const PARSER = { epochs: 10, seed: SEED, explore: 0.9, dropout: 0.1 };

const { values } = parseArgs({ options: { treebank: { type: "string" } } });
if (!values.treebank) throw new Error("Usage: npm run train -- --treebank DIR");
const treebank = values.treebank;

const started = performance.now();
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);
const part = (name: string): Tree[] => readConllu(join(treebank, `${name}.conllu`));
const save = (name: string, header: Record<string, unknown>, streams: readonly Uint8Array[]) => {
  const bytes = pack({ header, streams });
  writeFileSync(new URL(`${name}.zst`, WEIGHTS), bytes);
  say(`${name}: ${bytes.length.toLocaleString("en")} bytes`);
};

const gold = [...part("gum-train"), ...part("ewt-train")];
const random = randomFrom(SEED);
const field = fieldSentences(gold, random, 0.3);
const trees = [...gold, ...field, ...headlines([...gold, ...field], random, 0.5)];
say(`${gold.length} sentences, ${trees.length - gold.length} made from them`);

const forms = inflectedForms();
const { seen, lexicon } = learnLexicon(trees, forms);
const words = new WordViews(lexicon);
const packedLexicon = packLexicon(seen, forms, irregularLemmas(gold, lexicon));
save("lexicon", packedLexicon.header, packedLexicon.streams);

const tags = tagList(gold);
const tagger = packModel(trainTagger(trees, tags, words, TAGGER), { updates: 2, weight: 1, row: 20 });
save("tagger", { names: tags, rows: tagger.rows, sure: sureTags(gold) }, Object.values(tagger.streams));

const predicted = jackknife(trees, 5, (others) => {
  const own = new WordViews(learnLexicon(others, forms).lexicon);
  const model = new Tagger(tags, trainTagger(others, tags, own, JACKKNIFED_TAGGER));
  say("tagged a fold");
  return (tree) => model.tag(frameOf(formsOf(tree), own));
});

const relations = relationList(gold);
const hashes = hashesOf(tags);
const examples = trees.map((tree, at) => parseExample(tree, predicted[at]!, words, hashes, relations));
const after = (epoch: number) => say(`parsed all, ${epoch + 1} of ${PARSER.epochs}`);
const parser = trainParser(examples, relations, { ...PARSER, after });
const transitions = packTriples(parser.transitions, { updates: 2, row: 30 });
save("transitions", { rows: transitions.rows, features: fingerprint() }, Object.values(transitions.streams));
const relationModel = packModel(parser.relationModel, { updates: 2, weight: 2, row: 20 });
save("relations", { names: relations, rows: relationModel.rows }, Object.values(relationModel.streams));

// Reads with the weights just saved.
const hints = trainNames(join(treebank, "gum-train.conllu"), SEED);
save("names", hints.header, hints.streams);

const weights = loadWeights(WEIGHTS);
const dev = part("gum-dev");
const test = part("gum-test");
const news = (all: readonly Tree[]) => all.filter(({ genre }) => genre === "news");
const parts: readonly [string, Tree[]][] = [
  ["gum-dev", dev],
  ["gum-test", test],
  ["gum-test, news", news(test)],
  ["gum-dev and gum-test, news", [...news(dev), ...news(test)]],
  ["ewt-dev", part("ewt-dev")],
  ["ewt-test", part("ewt-test")],
];
console.log([...FIGURES_HEAD, ...parts.map(([name, some]) => figuresRow(name, evaluate(some, weights)))].join("\n"));
