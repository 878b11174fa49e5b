import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** What it costs to be ready, up to the first sentence read: milliseconds and megabytes. */
export interface Start {
  /** Reading and compiling the code. */
  readonly imports: number;
  /** Loading what was learnt, and the first sentence. */
  readonly load: number;
  /** More memory of the process than before. */
  readonly resident: number;
  /** More memory in use after the garbage is collected, typed arrays included. */
  readonly heap: number;
}

const RUNS = 5;

/** The median of several fresh processes, each figure for itself. */
export function coldStart(who: "dateline" | "wink"): Start {
  const runs = Array.from({ length: RUNS }, () => {
    const output = execFileSync(process.execPath, ["--expose-gc", join(import.meta.dirname, "start.ts"), who], {
      encoding: "utf8",
    });
    return JSON.parse(output) as Start;
  });
  const median = (figure: keyof Start) => runs.map((run) => run[figure]).sort((a, b) => a - b)[RUNS >> 1]!;
  return { imports: median("imports"), load: median("load"), resident: median("resident"), heap: median("heap") };
}
