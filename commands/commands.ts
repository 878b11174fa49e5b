import { again } from "./again.ts";
import { alertsAdd } from "./alerts-add.ts";
import { alertsList } from "./alerts-list.ts";
import { alertsRemove } from "./alerts-remove.ts";
import { claim } from "./claim.ts";
import type { Command } from "./command.ts";
import type { Context } from "./context.ts";
import { helpOn } from "./help.ts";
import { more } from "./more.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { timeline } from "./timeline.ts";
import { who } from "./who.ts";

/** Every command, in the order in which help shows them. */
export const commands: readonly Command<Context>[] = [
  status,
  timeline,
  who,
  claim,
  sources,
  alertsAdd,
  alertsList,
  alertsRemove,
  more,
  again,
  helpOn(() => commands),
];
