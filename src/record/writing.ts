import type { Draft } from "./cluster.ts";
import type { ClaimRow, DocumentRow, Storage } from "./storage.ts";
import type { Succession } from "./versions.ts";
import type { Comparison } from "./views.ts";

/** Everything about the article that filing its claims needs. */
export interface Case {
  readonly document: DocumentRow;
  /** Voice of the article where it names nobody. */
  readonly own: string;
  /** What became of the claims of an earlier version. */
  readonly succession: ReadonlyMap<Draft, Succession>;
  readonly storage: Storage;
}

/** A claim about to be written into an event, and why it belongs there. */
export interface Intention {
  readonly draft: Draft;
  readonly event: number;
  readonly why: readonly Comparison[];
}

/** A draft and the row it became. */
export interface Written {
  readonly draft: Draft;
  readonly row: ClaimRow;
}

/** Writes claims in the order of the text. One that an earlier version made keeps its id. */
export async function writeClaims(
  intentions: readonly Intention[],
  { document, succession, storage }: Case,
): Promise<Map<Draft, Written>> {
  const written = new Map<Draft, Written>();
  const ordered = [...intentions].sort((a, b) => position(a) - position(b) || triggerOf(a) - triggerOf(b));
  for (const { draft, event, why } of ordered) {
    const fresh = { ...rowOf(draft, document), event, comparisons: why };
    const old = succession.get(draft)?.old;
    const row = { ...fresh, id: old ? old.id : await storage.insertClaim(fresh) };
    if (old) await storage.updateClaim(row);
    written.set(draft, { draft, row });
  }
  return written;
}

const position = ({ draft }: Intention): number => draft.claim.span[0];
const triggerOf = ({ draft }: Intention): number => draft.claim.trigger[0];

/** The claim row of a draft, all but its ids. */
function rowOf({ claim, slots }: Draft, document: DocumentRow): Omit<ClaimRow, "id" | "event" | "comparisons"> {
  return {
    document: document.id,
    type: claim.type,
    text: claim.text,
    span: claim.span,
    trigger: claim.trigger,
    sentence: claim.sentence,
    lemma: claim.lemma,
    rule: claim.rule,
    actor: slots.actor?.id ?? null,
    target: slots.target?.id ?? null,
    place: slots.place?.id ?? null,
    when: claim.when,
    quantity: claim.quantity,
    origin: slots.origin?.id ?? null,
    quoted: claim.quoted,
    modality: claim.modality,
    withdrawn: false,
  };
}
