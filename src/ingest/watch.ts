import { resolve } from "node:path";
import { watch } from "chokidar";
import { listArticles } from "./read.ts";

export interface Watcher {
  close(): Promise<void>;
}

/**
 * Watches a folder for articles that are dropped into it or changed, and tells of each once it is written to its end. A
 * folder that is not there yet is waited for. Resolves once changes are noticed.
 */
export async function watchArticles(
  dir: string,
  arrived: (path: string) => void,
  report: (fault: unknown) => void,
): Promise<Watcher> {
  const watcher = watch(dir, {
    ignoreInitial: true,
    depth: 0,
    awaitWriteFinish: { stabilityThreshold: 400, pollInterval: 100 },
  });
  const offer = async (path: string) => {
    // The folder's own list decides what is an article there.
    const article = (await listArticles(dir)).find((one) => resolve(one) === resolve(path));
    if (article !== undefined) arrived(article);
  };
  const notice = (path: string) => void offer(path).catch(report);
  watcher.on("add", notice).on("change", notice).on("error", report);
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return { close: () => watcher.close() };
}
