import type { Draft } from "./cluster.ts";
import type { ClaimDraft, ClaimRow, DocumentRow, Storage } from "./storage.ts";
import type { Succession } from "./versions.ts";
import type { Comparison } from "./views.ts";

/** Everything about the article that filing its claims needs. */
export interface Case {
  readonly document: DocumentRow;
  /** What became of the claims of an earlier version. */
  readonly succession: ReadonlyMap<Draft, Succession>;
  readonly storage: Storage;
}

/** A claim about to be written, and why it belongs to its telling. */
export interface Intention {
  readonly draft: Draft;
  readonly telling: number;
  readonly event: number;
  readonly why: readonly Comparison[];
}

/** Writes claims in the order of the text. One that an earlier version made keeps its id. */
export async function writeClaims(
  intentions: readonly Intention[],
  { document, succession, storage }: Case,
): Promise<Map<Draft, ClaimRow>> {
  const written = new Map<Draft, ClaimRow>();
  for (const intention of [...intentions].sort(inText)) {
    const old = succession.get(intention.draft)?.old;
    const row = { ...rowOf(intention, document), earlier: old ? wordsBefore(old, intention) : [] };
    if (old) await storage.updateClaim(old.id, row);
    written.set(intention.draft, { ...row, id: old?.id ?? (await storage.insertClaim(row)), withdrawn: false });
  }
  return written;
}

const inText = ({ draft: { claim: a } }: Intention, { draft: { claim: b } }: Intention): number =>
  a.span[0] - b.span[0] || a.trigger[0] - b.trigger[0];

const wordsBefore = ({ earlier, text }: ClaimRow, { draft }: Intention): readonly string[] =>
  text === draft.claim.text ? earlier : [...earlier, text];

function rowOf(
  { draft: { claim, slots }, telling, event, why }: Intention,
  document: DocumentRow,
): Omit<ClaimDraft, "earlier"> {
  return {
    telling,
    event,
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
    comparisons: why,
  };
}
