import type { When } from "../../model/when.ts";

export type TimeRole = "at" | "since" | "until" | "before" | "after" | "duration";

/** What a rule may look at beside its own words. */
export interface Context {
  /** The article's text up to the end of the stretch that is read. */
  readonly text: string;
  /** Where that stretch begins. */
  readonly from: number;
  /** ISO day the words are reckoned from. */
  readonly anchor: string;
  /** True when the verb speaks of what is to come. */
  readonly future: boolean;
  /** The day the text last told of, for "the next day". */
  readonly told: string | null;
}

/** What a rule makes of the words it matched. */
export interface Reading {
  readonly when: When;
  /** Nothing but a number or a common word: it counts only with something around it that makes it a date. */
  readonly weak?: boolean;
  readonly role?: TimeRole;
  /** Reckons it again from another day: in "between Sunday and Thursday", Sunday is the one before that Thursday. */
  readonly from?: (anchor: string, future: boolean) => When | null;
  /** The words are a weekday, and may belong to a calendar date beside them. */
  readonly weekday?: boolean;
  /** Reads a calendar date without year so that it falls on a weekday named beside it. */
  readonly onWeekday?: (date: string) => When | null;
}

/** One way of saying when. The rules' order is the configuration: at each word the first that reads wins. */
export interface DateRule {
  readonly name: string;
  /** Sticky; its repetitions are bounded, so the whole scan stays linear. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, context: Context): Reading | null;
}

/** A reading with its place in the text. */
export interface Found extends Reading {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly clock?: string;
}

/** A sticky pattern that ends at the end of a word. */
export const words = (source: string): RegExp => new RegExp(`(?:${source})(?![\\p{L}\\p{N}_])`, "iuy");
