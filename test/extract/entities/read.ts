import { readEntities } from "../../../src/extract/entities/entities.ts";
import { toDocument } from "../../../src/ingest/document.ts";
import { parse } from "../../../src/language/parse.ts";
import type { LocalEntity } from "../../../src/model/entity.ts";

/** The entities of a text, with a way to ask whom its n-th occurrence of some words means. */
export function read(text: string) {
  const document = toDocument({ path: "story.txt", text, received: "2026-05-04" });
  const parts = document.parts.filter(({ kind }) => /^(?:headline|heading|caption|body)$/.test(kind));
  const sentences = parts.flatMap((part) => parse(text, part.span));
  const entities = readEntities(document, sentences);
  const whose = (words: string, nth = 1): LocalEntity | null => {
    let at = -1;
    for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
    return entities.at([at, at + words.length]);
  };
  const named = (name: string) => entities.all.find((entity) => entity.name === name);
  return { document, sentences, entities, whose, named };
}
