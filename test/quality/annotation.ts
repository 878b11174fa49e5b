import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { ClaimType } from "../../src/model/claim.ts";
import type { EntityKind } from "../../src/model/entity.ts";

/** Case-insensitive regular expression that a name has to match somewhere. */
export type Pattern = string;

/** `value` for a number that is stated; `low` and `high` for "dozens". */
export interface WantedQuantity {
  readonly measure?: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

/** Slots a claim must have. What is left out is not looked at; a mention's null takes back what its event wants. */
export interface Wanted {
  readonly place?: Pattern | null;
  readonly actor?: Pattern | null;
  readonly origin?: Pattern | null;
  /** One modality, or several that will do: "expected|possible". */
  readonly modality?: Pattern | null;
  /** First and last ISO day within which it must lie. */
  readonly when?: readonly [from: string, to: string] | null;
  readonly quantity?: WantedQuantity | null;
}

/** One claim in one article. */
export interface AnnotatedMention extends Wanted {
  readonly doc: string;
  /** The exact words of the article that make the claim, which stand in it once. */
  readonly quote: string;
  /** Other types that will do. */
  readonly alt?: readonly ClaimType[];
  /** Right if found, and no miss if not. */
  readonly optional?: boolean;
  /** False where it does not matter with what it is merged. */
  readonly cluster?: boolean;
}

/** What several claims are about; what it wants, all its mentions want. */
export interface AnnotatedEvent extends Wanted {
  readonly id: string;
  readonly type: ClaimType;
  readonly alt?: readonly ClaimType[];
  readonly mentions: readonly AnnotatedMention[];
}

export interface AnnotatedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  /** Another name that must be known for it. */
  readonly alias?: string;
  readonly role?: Pattern;
  /** Articles that name it. */
  readonly docs: readonly string[];
}

/** The form of an annotation file. */
export interface Annotation {
  readonly set: string;
  /** Folder of the articles, from where the annotation stands. */
  readonly articles: string;
  /** The day on which the articles are taken to have arrived. */
  readonly reference_date: string;
  /** Types of which every claim is annotated: any other of them is spurious. */
  readonly exhaustive: readonly ClaimType[];
  readonly events: readonly AnnotatedEvent[];
  readonly entities: readonly AnnotatedEntity[];
  /** Ids of events about which the articles cannot all be right. */
  readonly disputes: readonly { readonly about: string; readonly why: string }[];
}

/** An annotation with its articles: file name → text. */
export interface AnnotatedSet {
  readonly annotation: Annotation;
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads an annotation file and the articles that it is about. The form is trusted: `faultsOf` checks it. */
export function readSet(file: string): AnnotatedSet {
  const annotation: Annotation = JSON.parse(readFileSync(file, "utf8"));
  const folder = resolve(dirname(file), annotation.articles);
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return { annotation, folder, texts: new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])) };
}

/** The annotation files directly in a folder, in order of name. */
export const annotationsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => basename(name).endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
