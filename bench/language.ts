import { Bench } from "tinybench";
import { stretches } from "./articles.ts";
import { coldStart } from "./cold.ts";
import { stagesOf } from "./stages.ts";
import { FULL, winkStages } from "./wink.ts";

// Words a second for each stage of the language layer, one after the other, beside wink-nlp on the same text; and what it costs to
// start. The text is all of data/articles: words are met again from round to round, but no sentence twice in a round. Speed is
// reckoned in processor time, collection of garbage included, so that other work on the machine counts little.

const text = stretches();
const { words, stages } = stagesOf(text);
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const bench = new Bench({ time: 1500, warmupTime: 500, now: processorTime });
for (const { name, run } of [...stages, ...winkStages(text)]) bench.add(name, () => void run());
await bench.run();

const speeds = bench.tasks.map(({ name, result }) => {
  if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
  return { name, speed: (words * 1000) / result.latency.p50, spread: result.latency.rme };
});
const wink = speeds.find(({ name }) => name === FULL)!.speed;

const row = (name: string, ...cells: string[]) =>
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(12))].join(""));
console.log(`${words.toLocaleString("en")} words of ${text.length} stretches a round; median of the rounds\n`);
row("stage", "words/s", "±", "to wink-nlp");
for (const { name, speed, spread } of speeds) {
  row(name, Math.round(speed).toLocaleString("en"), `${spread.toFixed(1)} %`, `${(speed / wink).toFixed(2)}`);
}

const own = coldStart("dateline");
const theirs = coldStart("wink");
console.log("\nA fresh process, up to its first sentence; median of five\n");
row("start", "dateline", "wink-nlp", "to wink-nlp");
const compare = (name: string, figure: keyof typeof own, unit: string) =>
  row(
    name,
    `${own[figure].toFixed(0)} ${unit}`,
    `${theirs[figure].toFixed(0)} ${unit}`,
    (own[figure] / theirs[figure]).toFixed(2),
  );
compare("code read and compiled", "imports", "ms");
compare("weights loaded, first sentence", "load", "ms");
compare("resident memory", "resident", "MB");
compare("heap and buffers after collection", "heap", "MB");
