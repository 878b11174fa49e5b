/** A channel's wish to hear of what is new. */
export interface Subscription {
  /** "discord:123", "slack:T1/C2", "terminal". */
  readonly channel: string;
  /** The name asked for; null for everything. */
  readonly about: string | null;
  /** Id of the entity that bore the name when it was asked for; null when none did. */
  readonly entity: string | null;
}

/** Where subscriptions are kept. A name is the same in any case and with or without accents. */
export interface Subscriptions {
  all(): Promise<readonly Subscription[]>;
  /** Those of one channel, oldest first. */
  of(channel: string): Promise<readonly Subscription[]>;
  /** False when the channel has it already. */
  add(subscription: Subscription, by: string): Promise<boolean>;
  /** False when the channel has no such subscription. */
  remove(channel: string, about: string | null): Promise<boolean>;
}
