// Run by bench/language.ts in a process of its own: what it costs to be ready, up to the first sentence read. Prints JSON.

const SENTENCE = "The bridge was reopened on Friday.";

const readers: Record<string, () => Promise<() => unknown>> = {
  async dateline() {
    const { parse } = await import("../src/language/parse.ts");
    return () => parse(SENTENCE, [0, SENTENCE.length]);
  },
  async wink() {
    const { default: winkNLP } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    return () => winkNLP(model).readDoc(SENTENCE);
  },
};

const megabytes = (bytes: number) => bytes / 2 ** 20;

global.gc!();
const before = process.memoryUsage();
const started = performance.now();
const read = await readers[process.argv[2]!]!();
const imported = performance.now();
read();
const ready = performance.now();
global.gc!();
const after = process.memoryUsage();

console.log(
  JSON.stringify({
    imports: imported - started,
    load: ready - imported,
    resident: megabytes(after.rss - before.rss),
    heap: megabytes(after.heapUsed + after.external - before.heapUsed - before.external),
  }),
);
