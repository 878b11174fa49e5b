import type { LocalEntity } from "../model/entity.ts";
import type { Sentence } from "../model/sentence.ts";
import { covers, type Span } from "../model/span.ts";
import { type Attribution, attributionOver } from "./attribution/attribution.ts";
import { creditsOf } from "./attribution/credit.ts";
import { spoken } from "./attribution/floor.ts";
import { isThinking } from "./attribution/reporting.ts";
import type { Scene } from "./scene.ts";

/** An attribution and whom it names. */
export interface Said {
  readonly attribution: Attribution;
  /** Null where the words name nobody who could know. */
  readonly origin: LocalEntity | null;
}

/** Who speaks where in a document. */
export interface Speeches {
  /** Who is said to know what a stretch tells. */
  over(sentence: Sentence, trigger: Span): Said | null;
  of(sentence: Sentence): readonly Said[];
  /** Quotations with whoever says them. */
  readonly quotations: ReadonlyMap<Span, Said>;
}

const known = new WeakMap<Scene, Speeches>();

/** Worked out once a document. */
export function speechesOf(scene: Scene): Speeches {
  if (!known.has(scene)) known.set(scene, read(scene));
  return known.get(scene)!;
}

/** Who is said to know what each stretch of a document tells. */
export const originsOf = (scene: Scene): Speeches["over"] => speechesOf(scene).over;

function read(scene: Scene): Speeches {
  const said = spoken(scene);
  const quotations = creditsOf(scene, said);
  const voiced = (sentence: Sentence) =>
    (said.get(sentence) ?? []).filter((row, _, rows) => !isThought(row, rows, quotations));
  return {
    over(sentence, trigger) {
      const rows = voiced(sentence).filter((row) => !isQuoted(row, trigger, quotations));
      const over = attributionOver(
        rows.map((r) => r.attribution),
        trigger,
      );
      const running = [...quotations].find(([span]) => covers(span, trigger))?.[1] ?? null;
      return rows.find((r) => r.attribution === over) ?? running;
    },
    of: voiced,
    quotations,
  };
}

/** "I believe they left, people want peace," she said: a thought within somebody's words is on their word. */
function isThought({ attribution }: Said, rows: readonly Said[], quotations: ReadonlyMap<Span, Said>): boolean {
  if (!isThinking(attribution.lemma)) return false;
  const within = (span: Span) => covers(span, attribution.cue);
  return [...quotations.keys()].some(within) || rows.some((r) => r.origin && r.attribution.scope.some(within));
}

/** "The ministry told us that it fell," said X: the article has it from X, who may quote whom they like. */
const isQuoted = ({ attribution }: Said, trigger: Span, quotations: ReadonlyMap<Span, Said>): boolean =>
  [...quotations.keys()].some((q) => covers(q, attribution.cue) && covers(q, trigger));
