/** How many of how many are right. */
export class Tally {
  right = 0;
  of = 0;

  add(right: boolean): void {
    this.of++;
    if (right) this.right++;
  }

  /** Null where there was nothing to get right. */
  get ratio(): number | null {
    return this.of === 0 ? null : this.right / this.of;
  }
}
