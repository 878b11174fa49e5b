import { stat } from "node:fs/promises";
import { toDocument } from "../ingest/document.ts";
import { listArticles, readArticle } from "../ingest/read.ts";

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The files that paths name: a folder stands for the articles directly in it. What cannot be listed is handed to `fault`. */
export async function expand(paths: readonly string[], fault: (fault: unknown) => void): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      files.push(...((await isFolder(path)) ? await listArticles(path) : [path]));
    } catch (error) {
      fault(error);
    }
  }
  return files;
}

const isFolder = (path: string) =>
  stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );

/**
 * The day on which a set of articles is taken to have arrived: the latest day that one of them states as its day of
 * publication, else today. Files that cannot be read do not count.
 */
export async function arrival(files: readonly string[]): Promise<string> {
  let latest = "";
  for (const file of files) {
    const article = await readArticle(file, today()).catch(() => null);
    const published = article && toDocument(article).published;
    if (published?.basis === "stated" && published.date > latest) latest = published.date;
  }
  return latest || today();
}
