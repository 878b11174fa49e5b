const newline = 10;
const tab = 9;

/** Lines "name, tab, what is known of it" in order of their names' bytes, searched where they lie: nothing is parsed at the start. */
export class SortedLines {
  private readonly bytes: Buffer;
  private readonly from: number;

  /** @param from where the first line begins; every line ends with a line break. */
  constructor(bytes: Buffer, from = 0) {
    this.bytes = bytes;
    this.from = from;
  }

  /** What follows the tab on the line of a name, by bisection; null where there is no such line. */
  after(name: string): string | null {
    const wanted = Buffer.from(`${name}\t`);
    let low = this.from;
    let high = this.bytes.length;
    while (low < high) {
      const start = this.bytes.lastIndexOf(newline, ((low + high) >> 1) - 1) + 1;
      const end = this.bytes.indexOf(newline, start);
      const stop = this.bytes.indexOf(tab, start) + 1;
      const order = this.bytes.compare(wanted, 0, wanted.length, start, stop);
      if (order === 0) return this.bytes.toString("latin1", stop, end);
      if (order < 0) low = end + 1;
      else high = start;
    }
    return null;
  }
}
