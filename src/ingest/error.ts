/** An article that cannot be taken in. The message is one line: the file, what is wrong, what to do. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly path: string;

  constructor(path: string, fault: string) {
    super(`${printable(path)} ${fault}.`);
    this.path = path;
  }
}

/** File names may hold line breaks and control characters; a message may not. */
const printable = (path: string): string => (/\p{Cc}/u.test(path) ? JSON.stringify(path) : path);
