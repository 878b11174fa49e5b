import { Bench } from "tinybench";
import { frameOf } from "../src/language/frame.ts";
import { nodesOf } from "../src/language/nodes.ts";
import { parse } from "../src/language/parse.ts";
import { splitSentences } from "../src/language/sentences.ts";
import { tokenise } from "../src/language/tokens.ts";
import { weights } from "../src/language/weights.ts";
import { normalise } from "../src/language/words.ts";

// Words a second for each stage of the language layer, one after the other on one core, and what loading it costs.

const SENTENCES = [
  "Fighters of the coalition entered the northern districts of Arvel on Tuesday after four days of clashes, a war monitor said.",
  "The defence ministry denied that its troops had pulled out of the port and said the attack had been repelled.",
  "At least 42 people were killed and more than 115,000 displaced since the offensive began last week, according to the agency.",
  "“We will not leave the city,” said Maj. Gen. Olaf Brandt, who commands the garrison.",
  "The militia, a group formerly linked to the outlawed Red Legion, led the assault on the airport.",
  "Neighbouring Rudania closed its border crossings, officials said, and called for talks between the two sides.",
];
const text = Array.from({ length: 100 }, (_, at) => SENTENCES[at % SENTENCES.length]).join(" ");

const before = process.memoryUsage().rss;
const started = performance.now();
const { words, tagger, parser } = weights();
const loading = performance.now() - started;
parse("Warm.", [0, 5]);
const memory = (process.memoryUsage().rss - before) / 2 ** 20;

const tokens = tokenise(text, 0, text.length);
const sentences = splitSentences(text, tokens).map(([from, to]) => tokens.slice(from, to));
const forms = sentences.map((spans) => spans.map(([start, end]) => normalise(text.slice(start, end), false)));
const frames = forms.map((some) => frameOf(some, words));
const tags = frames.map((frame) => tagger.tag(frame));
const nodes = frames.map((frame, at) => nodesOf(frame, tags[at]!, tagger.hashes));

const bench = new Bench({ time: 2000 });
bench
  .add("tokens and sentences", () => splitSentences(text, tokenise(text, 0, text.length)))
  .add("views of words", () => forms.map((some) => frameOf(some, words)))
  .add("tags", () => frames.map((frame) => tagger.tag(frame)))
  .add("trees", () => nodes.map((some) => parser.parse(some)))
  .add("the whole chain", () => parse(text, [0, text.length]));
await bench.run();

console.log(`cold load ${loading.toFixed(0)} ms, ${memory.toFixed(0)} MB resident; ${tokens.length} words a round`);
for (const { name, result } of bench.tasks) {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  const speed = (tokens.length * 1000) / result.latency.mean;
  console.log(
    `${name.padEnd(22)} ${Math.round(speed).toLocaleString("en").padStart(10)} words/s ±${result.latency.rme.toFixed(1)} %`,
  );
}
