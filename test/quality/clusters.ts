/** One item with the cluster it belongs to and the one it was put into; null when it was not found. */
export interface Clustered {
  readonly wanted: string;
  readonly got: string | null;
}

/**
 * F1 of B³ (Bagga and Baldwin, 1998): for every item, how much of its cluster belongs with it and how much of what belongs
 * with it is there. An item that was not found scores nothing. Null when nothing was found.
 */
export function bCubed(items: readonly Clustered[]): number | null {
  let precision = 0;
  let recall = 0;
  for (const one of items.filter(({ got }) => got !== null)) {
    const put = items.filter(({ got }) => got === one.got);
    const both = put.filter(({ wanted }) => wanted === one.wanted).length;
    precision += both / put.length;
    recall += both / items.filter(({ wanted }) => wanted === one.wanted).length;
  }
  const [p, r] = [precision / items.length, recall / items.length];
  return p && r ? (2 * p * r) / (p + r) : null;
}
