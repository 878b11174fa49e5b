import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Article } from "../model/article.ts";
import { ArticleError } from "./error.ts";
import { frontMatterFault } from "./frontmatter.ts";

export { ArticleError } from "./error.ts";

/** Bytes. A long newspaper feature is 60 kB; ten megabytes is a database dump. */
const largestFile = 10 * 1024 * 1024;
/** UTF-16 units. Prose has line breaks; a line this long is data or markup. */
const longestLine = 1_000_000;

/**
 * Reads one article file. `text` is the file as `readFile(path, "utf8")` gives it: byte order mark and CRLF kept.
 * @param received ISO day on which the article reached us.
 * @throws ArticleError naming the file and what to do about it, in one line.
 */
export async function readArticle(path: string, received: string): Promise<Article> {
  const bytes = await readBytes(path);
  const text = decode(path, bytes);
  const fault = faultOf(text);
  if (fault) throw new ArticleError(path, fault);
  return { path, text, received };
}

/**
 * The article files directly in a folder, as paths, in order of name: `.txt`, `.md` and names without an extension.
 * Dot files and README are left out.
 * @throws ArticleError when the folder cannot be listed.
 */
export async function listArticles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new ArticleError(dir, error.code === "ENOTDIR" ? "is a file; name the folder it is in" : reasonOf(error));
  });
  const paths = entries.filter((entry) => isArticleName(entry.name)).map((entry) => join(dir, entry.name));
  const regular = await Promise.all(
    paths.map((path) =>
      stat(path)
        .then((info) => info.isFile())
        .catch(() => false),
    ),
  );
  return paths.filter((_, i) => regular[i]).sort((a, b) => (a < b ? -1 : 1));
}

const isArticleName = (name: string): boolean =>
  !name.startsWith(".") && !/^readme(\.|$)/i.test(name) && ["", ".txt", ".md"].includes(extname(name).toLowerCase());

async function readBytes(path: string): Promise<Buffer> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) throw new ArticleError(path, "is a folder; name the files in it");
    if (!info.isFile()) throw new ArticleError(path, "is not a regular file; save the article as a text file");
    if (info.size > largestFile) {
      throw new ArticleError(
        path,
        `is ${megabytes(info.size)} MB; the limit is ${megabytes(largestFile)} MB, so split it`,
      );
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof ArticleError ? error : new ArticleError(path, reasonOf(error as NodeJS.ErrnoException));
  }
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const reasons: Record<string, string> = {
  ENOENT: "does not exist; check the path",
  EACCES: "may not be read; check its permissions",
  EPERM: "may not be read; check its permissions",
  ELOOP: "is a symbolic link that leads back to itself; name the file it should point to",
};

const reasonOf = (error: NodeJS.ErrnoException): string =>
  reasons[error.code ?? ""] ?? `cannot be read (${error.code ?? error.message}); check the path and the disk`;

function decode(path: string, bytes: Buffer): string {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    throw new ArticleError(path, "is UTF-16; save it as UTF-8");
  }
  const kind = binaryKind(bytes);
  if (kind) throw new ArticleError(path, `is ${kind}; save the article's text as UTF-8`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new ArticleError(path, `holds a NUL byte at ${zero}, so it is no text; save it as UTF-8 text`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleError(path, "is not UTF-8; save it as UTF-8");
  }
}

const startsWith = (bytes: Buffer, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

function binaryKind(bytes: Buffer): string | null {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "a PDF";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "a zip archive or office document";
  if (startsWith(bytes, 0x1f, 0x8b)) return "a gzip archive";
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return "an image";
  return null;
}

function faultOf(text: string): string | null {
  if (text.trim() === "") return "is empty; leave it out or save the article into it again";
  if (/^\s*(?:<\?xml[^>]*>\s*)?(<!doctype html|<html[\s>])/i.test(text.slice(0, 1000)))
    return "is a web page; save the article's text alone";
  const line = longLine(text);
  if (line) return `has a line of more than ${longestLine} characters (line ${line}); break the text into paragraphs`;
  return frontMatterFault(text);
}

/** Number of the first line that is too long, or 0. */
function longLine(text: string): number {
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > longestLine) return number;
    start = stop + 1;
  }
  return 0;
}
