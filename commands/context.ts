import type { Answer } from "../src/model/answer.ts";
import type { Views } from "../src/record/views.ts";
import type { DateReader } from "./arguments.ts";
import type { Handle } from "./command.ts";

/** What a channel asked to be told of: a name, or null for everything. */
export interface Subscription {
  readonly channel: string;
  readonly about: string | null;
  /** Id of the entity that bears the name; null while none does. */
  readonly entity: string | null;
}

/** The subscriptions, as commands see them. */
export interface Alerts {
  of(channel: string): Promise<readonly Subscription[]>;
  /** False when the channel has it already. */
  add(subscription: Subscription, by: string): Promise<boolean>;
  /** False when the channel has no such subscription. */
  remove(channel: string, about: string | null): Promise<boolean>;
}

/** Who is talking: one person in one channel. */
export interface Asker {
  readonly channel: string;
  readonly user: string;
}

/** What was said a short while ago. All of it may be gone at any time. */
export interface Chat {
  remember(asker: Asker, asked: { readonly command: string; readonly text: string }): Promise<void>;
  asked(asker: Asker): Promise<{ readonly command: string; readonly text: string } | null>;
  /** The pages of an answer not shown yet; none forgets them. */
  keepPages(asker: Asker, pages: readonly Answer[]): Promise<void>;
  pages(asker: Asker): Promise<readonly Answer[]>;
}

/** What main hands to every command. */
export interface Context {
  readonly views: Views;
  readonly alerts: Alerts;
  readonly chat: Chat;
  /** Reads "Dec 5" and "yesterday" as they are meant now. */
  dateReader(): Promise<DateReader>;
  /** Asks something else in the same chat. */
  readonly ask: Handle;
}
