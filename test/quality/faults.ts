import { basename } from "node:path";
import { claimTypes } from "../../src/model/claim.ts";
import type { AnnotatedEvent, AnnotatedSet } from "./annotation.ts";
import { amount, day, type Form, filled, flag, list, misformed, oneOf, orNull, regex, stretch, text } from "./forms.ts";

/**
 * Everything wrong with the form of an annotation, a line each: unknown or missing keys, values that nothing can match, quotes
 * that are not to the letter in their article, articles that nobody quotes. It says nothing of how good the program is.
 */
export function faultsOf({ annotation, texts }: AnnotatedSet, file: string): string[] {
  const { set, events, entities, disputes } = annotation;
  const docs = oneOf([...texts.keys()]);
  const ids = events.map(({ id }) => id);
  const quoted = new Set(events.flatMap(({ mentions }) => mentions.map(({ doc }) => doc)));
  return [
    ...misformed("annotation", annotation, annotationForm),
    ...(set === basename(file, ".json") ? [] : [`annotation: set ${set} is not named like its file`]),
    ...repeated(ids).map((id) => `event ${id}: two are called so`),
    ...events.flatMap((event) => faultsOfEvent(event, texts)),
    ...entities.flatMap((entity) =>
      misformed(`entity ${entity.name}`, entity, { ...entityForm, "docs!": filled(docs) }),
    ),
    ...repeated(entities.map(({ name }) => name)).map((name) => `entity ${name}: two are called so`),
    ...disputes.flatMap((one) => misformed(`dispute ${one.about}`, one, { "about!": oneOf(ids), "why!": text })),
    ...[...texts.keys()].filter((name) => !quoted.has(name)).map((name) => `${name}: quoted nowhere`),
  ];
}

const present = () => null;
const types = list(oneOf(claimTypes));

const annotationForm: Form = {
  "set!": text,
  "articles!": text,
  "reference_date!": day,
  "exhaustive!": types,
  "events!": filled(present),
  "entities!": list(present),
  "disputes!": list(present),
  note: text,
};

/** One of the modalities, or several that will do. */
const modality = (value: unknown) =>
  list(oneOf(["asserted", "expected", "possible", "denied"]))(String(value).split("|"));

const slotsForm: Form = {
  place: orNull(regex),
  actor: orNull(regex),
  origin: orNull(regex),
  modality: orNull(modality),
  when: orNull(stretch),
  quantity: orNull(amount),
};

const eventForm: Form = {
  ...slotsForm,
  "id!": text,
  "type!": oneOf(claimTypes),
  alt: types,
  "mentions!": filled(present),
  note: text,
};

const mentionForm: Form = {
  ...slotsForm,
  "doc!": text,
  "quote!": text,
  alt: types,
  optional: flag,
  cluster: flag,
  note: text,
};

const entityForm: Form = { "name!": text, "kind!": oneOf(["person", "group", "place"]), alias: text, role: regex };

function faultsOfEvent(event: AnnotatedEvent, texts: AnnotatedSet["texts"]): string[] {
  const { id, mentions } = event;
  return [
    ...misformed(`event ${id}`, event, eventForm),
    ...mentions.flatMap((mention) => misformed(`${id}, “${mention.quote}”`, mention, mentionForm)),
    ...mentions.flatMap(({ doc, quote }) => {
      const places = (texts.get(doc) ?? "").split(quote).length - 1;
      return places === 1 ? [] : [`${id}, “${quote}”: stands ${places} times in ${doc}`];
    }),
    ...repeated(mentions.map(({ doc, quote }) => `${doc} “${quote}”`)).map(
      (twice) => `event ${id}: ${twice} is there twice`,
    ),
  ];
}

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) < at)),
];
