import type { Change } from "../../model/change.ts";
import { fold } from "../fold.ts";
import type { Draft } from "../stage.ts";
import type { Subscription } from "../subscription.ts";

/** Gives each subscription the changes that are about what it names. */
export function match(changes: readonly Change[], subscriptions: readonly Subscription[]): Draft[] {
  return subscriptions.map((subscription) => ({
    channel: subscription.channel,
    about: subscription.about === null ? [] : [subscription.about],
    changes: changes.filter((change) => concerns(change, subscription)),
  }));
}

/**
 * By id or by any whole name. A name that nobody bore when it was subscribed to also matches as words of a longer one:
 * "Homs" then hears of "Homs province".
 */
function concerns({ about }: Change, { about: wanted, entity }: Subscription): boolean {
  if (wanted === null) return true;
  const name = fold(wanted);
  return about.some(({ id, names }) => {
    if (id === entity) return true;
    const folded = names.map(fold);
    return folded.includes(name) || (entity === null && folded.some((own) => ` ${own} `.includes(` ${name} `)));
  });
}
