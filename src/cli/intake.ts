import { type Options, Presets, SingleBar } from "cli-progress";
import type { Dateline, Taken } from "../main.ts";
import { arrivalDays, today } from "./paths.ts";

export interface IntakeOptions {
  /** ISO day on which all of them arrived; left out, it is worked out for each from the set. */
  readonly received?: string | undefined;
  /** Told of each article taken in, in order. */
  taken?(taken: Taken): void;
  /** Told of each file that cannot be read; the others still go in. */
  fault(fault: unknown): void;
  /** Where a long intake shows how far it is; left out, nowhere. */
  readonly progress?: NodeJS.WriteStream;
}

const longIntake = 50;

/** Takes articles in, one after another. */
export async function takeIn(dateline: Dateline, files: readonly string[], options: IntakeOptions): Promise<void> {
  const days = options.received === undefined ? await arrivalDays(files) : null;
  const bar = progressBar(files.length, options.progress);
  for (const file of files) {
    try {
      const taken = await dateline.ingest(file, options.received ?? days?.get(file) ?? today());
      options.taken?.(taken);
    } catch (fault) {
      options.fault(fault);
    }
    bar?.increment();
  }
  bar?.stop();
}

function progressBar(files: number, stream: NodeJS.WriteStream | undefined): SingleBar | null {
  if (files <= longIntake || !stream?.isTTY) return null;
  const format: Options = { format: "Reading {bar} {value}/{total} articles, {eta_formatted} left", stream };
  const bar = new SingleBar(format, Presets.rect);
  bar.start(files, 0);
  return bar;
}
