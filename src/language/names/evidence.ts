import type { EntityKind } from "../../model/entity.ts";
import type { Token } from "../../model/sentence.ts";
import type { Run } from "./runs.ts";

/** How much speaks for each kind. The weights are rough sizes of belief: 1 a hint, 3 enough alone, 6 settled. */
export type Evidence = Record<EntityKind, number>;

export const noEvidence = (): Evidence => ({ person: 0, group: 0, place: 0 });

/** Forms of verbs that hand over what somebody says. */
export const reporting =
  /^(?:said|says|told|tells|added|stated|wrote|noted|warned|announced|claimed|denied|insisted|explained|recalled|argued|declared|confirmed|tweeted|say|replied)$/;

/** The words of a run with a space between. */
export const wordsOf = (tokens: readonly Token[], { from, to }: Run): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");
