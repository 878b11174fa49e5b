/** Seconds of processor time that `work` takes in this process: a busy machine does not make it longer. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** How many times longer `work` takes for 4n than for n: about 4 if its time is linear, 16 if it is quadratic. Collection of garbage
 *  makes it more than 4 where much is made. A bad figure is measured again, for the machine may have been at fault. */
export function growth(n: number, work: (n: number) => void): number {
  const seconds = (size: number) => cpuSeconds(() => work(size));
  const ratio = () => seconds(4 * n) / Math.max(seconds(n), SMALLEST);
  const first = ratio();
  return first < LINEAR ? first : Math.min(first, ratio());
}

/** Seconds under which a difference means nothing. */
const SMALLEST = 0.01;

/** Between linear and quadratic. */
export const LINEAR = 11;
