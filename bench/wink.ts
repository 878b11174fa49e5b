import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Stretch } from "./articles.ts";
import type { Stage } from "./stages.ts";

/** wink-nlp on the same text, with the parts of its pipeline that answer to ours. It makes no trees. */
export function winkStages(text: readonly Stretch[]): Stage[] {
  const words = text.map(({ text, span }) => text.slice(...span));
  const stage = (name: string, pipe?: string[]): Stage => {
    const nlp = winkNLP(model, pipe);
    return { name, run: () => words.map((some) => nlp.readDoc(some)) };
  };
  return [
    stage("wink-nlp: tokens", []),
    stage("wink-nlp: tokens, sentences", ["sbd"]),
    stage("wink-nlp: tokens, sentences, tags", ["sbd", "pos"]),
    stage(FULL),
  ];
}

export const FULL = "wink-nlp: full pipeline";
