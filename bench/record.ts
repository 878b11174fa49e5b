import { Bench } from "tinybench";
import { add } from "../src/record/record.ts";
import { openDatabase } from "../src/store/database.ts";
import { storageOn } from "../src/store/record.ts";
import { article, CLAIMS } from "./writing.ts";

// What one more article costs a record of 1,000, 10,000 and 100,000 claims, in memory and one transaction an article: it should cost
// the same. Speed is reckoned in processor time, so that other work on the machine counts little. `node bench/record.ts 10000` stops at
// that size.

const largest = Number(process.argv[2] ?? 100_000);
const sizes = [1000, 10_000, 100_000].filter((size) => size <= largest);
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const database = await openDatabase("sqlite::memory:");
let written = 0;
const addNext = () => database.transaction((session) => add(article(written++), storageOn(session)));

const speeds: { readonly size: number; readonly speed: number; readonly spread: number }[] = [];
for (const size of sizes) {
  while (written * CLAIMS < size) await addNext();
  const bench = new Bench({ iterations: 100, time: 1500, warmup: false, now: processorTime });
  bench.add(`${size}`, async () => void (await addNext()));
  await bench.run();
  const { result } = bench.tasks[0]!;
  if (result.state !== "completed") throw new Error(`${size}: ${result.state}`);
  speeds.push({ size, speed: (CLAIMS * 1000) / result.latency.p50, spread: result.latency.rme });
}

const row = (...cells: string[]) => console.log(cells.map((cell) => cell.padStart(14)).join(""));
row("claims before", "claims/s", "±", "to the first");
for (const { size, speed, spread } of speeds) {
  const cells = [size, Math.round(speed)].map((n) => n.toLocaleString("en"));
  row(...cells, `${spread.toFixed(1)} %`, (speed / speeds[0]!.speed).toFixed(2));
}
await database.close();
