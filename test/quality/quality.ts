import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { annotationsIn, readSet } from "./annotation.ts";
import { exported } from "./ledger.ts";
import { type Figures, type Score, scoreOf } from "./score.ts";
import { gapOf, meanOf, table } from "./table.ts";

/** Sets that the rules were tuned on, and sets that nobody looked at while writing them. */
const halves = ["tuned", "untouched"];

try {
  await run();
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { misses: { type: "boolean" } }, allowPositionals: true });
  const [asked] = positionals;
  const means: Record<string, Figures> = {};
  for (const folder of asked === undefined ? halves : [asked]) {
    const scores = await scoresIn(halves.includes(folder) ? join(import.meta.dirname, folder) : resolve(folder));
    means[folder] = printFigures(folder, scores);
    // What is missed in the other half is for nobody's eyes unless it is asked for by name.
    if (values.misses && (asked !== undefined || folder !== "untouched")) printMisses(scores);
  }
  const { tuned, untouched } = means;
  if (tuned && untouched) process.stdout.write(`means\n${table({ tuned, untouched, gap: gapOf(tuned, untouched) })}`);
}

async function scoresIn(folder: string): Promise<Map<string, Score>> {
  const scores = new Map<string, Score>();
  for (const file of annotationsIn(folder)) {
    const set = readSet(file);
    scores.set(set.annotation.set, scoreOf(set, await exported(set.folder, set.annotation.reference_date)));
  }
  return scores;
}

/** Prints a column a set. Returns the means. */
function printFigures(title: string, scores: ReadonlyMap<string, Score>): Figures {
  const columns = Object.fromEntries([...scores].map(([name, { figures }]) => [name, figures]));
  const mean = meanOf(Object.values(columns));
  process.stdout.write(`${title}\n${table({ ...columns, mean })}\n`);
  return mean;
}

function printMisses(scores: ReadonlyMap<string, Score>): void {
  for (const [name, { misses }] of scores)
    process.stdout.write(`${name}\n${misses.map((miss) => `  ${miss}\n`).join("")}\n`);
}
