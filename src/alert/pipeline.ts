import type { Change } from "../model/change.ts";
import { compose, type Source } from "./message.ts";
import type { Message } from "./outbox.ts";
import type { Draft, Stage } from "./stage.ts";
import { dropEmpty } from "./stages/empty.ts";
import { groupByChannel } from "./stages/group.ts";
import { match } from "./stages/match.ts";
import { rankByWeight } from "./stages/rank.ts";
import { dropRepeated } from "./stages/repeated.ts";
import type { Subscription } from "./subscription.ts";

/** What becomes of a match, in this order. */
export const stages: readonly Stage[] = [dropRepeated, dropEmpty, groupByChannel, rankByWeight];

/** The messages that one article's changes give: at most one a channel. Pure: nothing is sent or stored here. */
export function alertsFor(
  changes: readonly Change[],
  subscriptions: readonly Subscription[],
  source: Source,
): Message[] {
  const matched: readonly Draft[] = match(changes, subscriptions);
  const drafts = stages.reduce((left, stage) => stage.run(left), matched);
  return drafts.map((draft) => ({
    channel: draft.channel,
    document: source.document,
    answer: compose(draft, source),
  }));
}
