import type { Answer } from "../model/answer.ts";

/** One article's news for one channel. */
export interface Message {
  readonly channel: string;
  /** Id of the article. */
  readonly document: string;
  readonly answer: Answer;
}

export interface Outgoing extends Message {
  readonly id: number;
  /** How often it was tried before. */
  readonly attempts: number;
}

/**
 * What is still to be sent. A message is written in the transaction of the change it tells of, so neither is ever there
 * without the other. It goes from `pending` to `sending` to `sent`; a refusal takes it back to `pending` until it is
 * `failed` for good.
 */
export interface Outbox {
  put(messages: readonly Message[]): Promise<void>;
  /**
   * Pending messages for the channels of these ports ("slack" has "slack" and "slack:…") whose time has come, oldest
   * first. One that waits for its retry holds back the later ones of its channel. `now` in epoch milliseconds.
   */
  due(ports: readonly string[], now: number, limit: number): Promise<readonly Outgoing[]>;
  /** From `pending` to `sending`. False when somebody else was faster. */
  take(id: number): Promise<boolean>;
  sent(id: number): Promise<void>;
  /** Back to `pending` until `retryAt` (epoch milliseconds), or with null to `failed`. */
  refused(id: number, reason: string, retryAt: number | null): Promise<void>;
  /** What was left in `sending` when a process died is pending again: it may have been sent, it may not. Returns how many. */
  recover(): Promise<number>;
}
