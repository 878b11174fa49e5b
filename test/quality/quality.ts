import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { annotationsIn, readSet } from "./annotation.ts";
import { exported } from "./ledger.ts";
import { type Score, scoreOf } from "./score.ts";
import { type Columns, gapOf, meanOf, table } from "./table.ts";

/** Sets that the rules were tuned on, and sets that nobody looked at while writing them. */
const halves = ["tuned", "untouched"] as const;

const { values, positionals } = parseArgs({ options: { misses: { type: "boolean" } }, allowPositionals: true });
const [asked] = positionals;
const folders = asked === undefined ? halves : [asked];

const means: Record<string, Score["figures"]> = {};
for (const folder of folders) {
  const half = halves.find((name) => name === folder);
  means[folder] = await scoreFolder(half ? join(import.meta.dirname, half) : resolve(folder), folder);
}
const [tuned, untouched] = halves.map((half) => means[half]);
if (tuned && untouched) process.stdout.write(`means\n${table({ tuned, untouched, gap: gapOf(tuned, untouched) })}`);

/** Prints the figures of every set of a folder. Returns their means. */
async function scoreFolder(folder: string, title: string): Promise<Score["figures"]> {
  const scores = new Map<string, Score>();
  for (const file of annotationsIn(folder)) {
    const set = readSet(file);
    scores.set(set.annotation.set, scoreOf(set, await exported(set.folder, set.annotation.reference_date)));
  }
  const columns: Columns = Object.fromEntries([...scores].map(([name, { figures }]) => [name, figures]));
  const mean = meanOf(Object.values(columns));
  process.stdout.write(`${title}\n${table({ ...columns, mean })}\n`);
  // What is missed in the other half is for nobody's eyes unless it is asked for by name.
  if (values.misses && (asked !== undefined || title !== "untouched")) printMisses(scores);
  return mean;
}

function printMisses(scores: ReadonlyMap<string, Score>): void {
  for (const [name, { misses }] of scores)
    process.stdout.write(`${name}\n${misses.map((miss) => `  ${miss}\n`).join("")}\n`);
}
