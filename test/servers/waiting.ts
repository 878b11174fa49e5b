/** Things that arrive, and a way to wait for the first that fits, whether it came already or not. */
export class Arrivals<T> {
  readonly all: T[] = [];
  #waiting: { fits: (one: T) => boolean; done: (one: T) => void }[] = [];

  add(one: T): void {
    this.all.push(one);
    const served = this.#waiting.filter(({ fits }) => fits(one));
    this.#waiting = this.#waiting.filter((waiter) => !served.includes(waiter));
    for (const { done } of served) done(one);
  }

  /** @throws after `patience` milliseconds, saying what was waited for. */
  first(what: string, fits: (one: T) => boolean = () => true, patience = 10_000): Promise<T> {
    const here = this.all.find(fits);
    if (here !== undefined) return Promise.resolve(here);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no ${what} within ${patience} ms`)), patience);
      const done = (one: T) => {
        clearTimeout(late);
        resolve(one);
      };
      this.#waiting.push({ fits, done });
    });
  }
}
