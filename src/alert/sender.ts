import type { Answer } from "../model/answer.ts";
import type { Outbox, Outgoing } from "./outbox.ts";

/** Where messages go: an adapter, as the sender sees it. */
export interface Port {
  /** "slack": it takes the channels "slack" and "slack:…". */
  readonly name: string;
  send(channel: string, answer: Answer): Promise<void>;
}

export interface SenderOptions {
  readonly outbox: Outbox;
  /** Asked at each round, so that an adapter may be switched on or off meanwhile. */
  ports(): readonly Port[];
  /** Epoch milliseconds. */
  now(): number;
  /** Told of each refusal, and whether it will be tried again. */
  refused(message: Outgoing, reason: string, again: boolean): void;
}

export interface Sender {
  /** Sends what is due, and returns how many were taken. Rounds never overlap: a call during one adds one more after it. */
  deliver(): Promise<number>;
}

const minute = 60_000;
/** A minute, two, four … an hour: about half a day in all. */
const mostAttempts = 16;
const batch = 100;

export function sender(options: SenderOptions): Sender {
  let last: Promise<number> = Promise.resolve(0);
  return {
    deliver() {
      last = last.catch(() => 0).then(() => round(options));
      return last;
    },
  };
}

/** Oldest first; a channel that refused one gets no later ones in this round, so that its order holds. */
async function round(options: SenderOptions): Promise<number> {
  const { outbox, ports, now } = options;
  const open = ports();
  const stuck = new Set<string>();
  let sent = 0;
  const names = open.map(({ name }) => name);
  for (const message of names.length > 0 ? await outbox.due(names, now(), batch) : []) {
    const port = open.find(({ name }) => message.channel.split(":", 1)[0] === name);
    if (!port || stuck.has(message.channel) || !(await outbox.take(message.id))) continue;
    const reason = await refusal(port, message);
    if (reason === null) {
      await outbox.sent(message.id);
      sent++;
    } else {
      stuck.add(message.channel);
      await giveBack(message, reason, options);
    }
  }
  return sent;
}

/** Why the platform did not take it; null when it did. */
async function refusal(port: Port, message: Outgoing): Promise<string | null> {
  try {
    await port.send(message.channel, message.answer);
    return null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

async function giveBack(message: Outgoing, reason: string, { outbox, now, refused }: SenderOptions) {
  const tried = message.attempts + 1;
  const again = tried < mostAttempts;
  await outbox.refused(message.id, reason, again ? now() + pause(tried) : null);
  refused(message, reason, again);
}

const pause = (attempts: number) => Math.min(2 ** (attempts - 1), 60) * minute;
