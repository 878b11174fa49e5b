import { KEY_BITS } from "./hash.ts";

/** Keys crowd at no place in particular, so a run of taken slots is never near this long. */
const OVERFLOW = 1024;

/** Room for an open hash table of keys. A key's place is its highest bits, so keys filled in by rising order go in from first
 *  to last, and a search may stop at the first larger key. `shift` turns a key into its place. */
export function tableFor(rows: number): { size: number; shift: number } {
  let bits = 4;
  while (2 ** bits < rows * 1.4) bits++;
  return { size: 2 ** bits + OVERFLOW, shift: KEY_BITS - bits };
}
