/** The state of an arc-hybrid parse (Kuhlmann et al. 2011), the root after the last word:
 *  shift moves the next word onto the stack; left hangs the top of the stack on the next word; right hangs it on the word below it. */
export class Arcs {
  readonly length: number;
  readonly root: number;
  readonly none: number;
  readonly stack: Int16Array;
  /** Words on the stack. */
  depth = 0;
  /** The next word, or the root when all are read. */
  next = 0;
  readonly heads: Int16Array;
  /** Index of each word's relation; meaningless until it has a head. */
  readonly relations: Uint8Array;
  /** The dependents farthest out on each side, and the second farthest. */
  readonly left1: Int16Array;
  readonly left2: Int16Array;
  readonly right1: Int16Array;
  readonly right2: Int16Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Sums of the hashes of the relations on each side: equal for equal sets. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;

  constructor(length: number) {
    this.length = length;
    this.root = length;
    this.none = length + 1;
    const size = length + 2;
    this.stack = new Int16Array(size);
    this.heads = new Int16Array(size).fill(-1);
    this.relations = new Uint8Array(size);
    this.left1 = new Int16Array(size).fill(this.none);
    this.left2 = new Int16Array(size).fill(this.none);
    this.right1 = new Int16Array(size).fill(this.none);
    this.right2 = new Int16Array(size).fill(this.none);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
    this.leftSet = new Int32Array(size);
    this.rightSet = new Int32Array(size);
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  /** The word at `down` from the top of the stack. */
  top(down: number): number {
    return down < this.depth ? this.stack[this.depth - 1 - down]! : this.none;
  }

  canShift(): boolean {
    return this.next < this.length;
  }

  /** Only one word hangs on the root. */
  canLeft(): boolean {
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Hangs the top of the stack on the next word. */
  left(relation: number, hash: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.next;
    this.heads[dependent] = head;
    this.relations[dependent] = relation;
    this.left2[head] = this.left1[head]!;
    this.left1[head] = dependent;
    this.leftCount[head]!++;
    this.leftSet[head]! += hash;
  }

  /** Hangs the top of the stack on the word below it. */
  right(relation: number, hash: number): void {
    const dependent = this.stack[--this.depth]!;
    const head = this.stack[this.depth - 1]!;
    this.heads[dependent] = head;
    this.relations[dependent] = relation;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = dependent;
    this.rightCount[head]!++;
    this.rightSet[head]! += hash;
  }
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
