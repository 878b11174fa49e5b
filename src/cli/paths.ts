import { stat } from "node:fs/promises";
import { arrivals } from "../ingest/arrival.ts";
import { toDocument } from "../ingest/document.ts";
import { listArticles, readArticle } from "../ingest/read.ts";
import type { Document } from "../model/document.ts";

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

/** The day on which each file of a set is taken to have arrived (see `arrivals`). Files that cannot be read have none. */
export async function arrivalDays(files: readonly string[]): Promise<Map<string, string>> {
  const documents: Document[] = [];
  for (const file of files) {
    const article = await readArticle(file, today()).catch(() => null);
    if (article) documents.push(toDocument(article));
  }
  return arrivals(documents, today());
}
