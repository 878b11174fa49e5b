import type { Migration } from "../session.ts";

/** Documents, claims, events, entities, and the keys by which candidates for a merge are found. Days are ISO text. */
export const recordTables: Migration = {
  name: "0001-record",
  sql: `
CREATE TABLE document (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  path TEXT NOT NULL,
  file TEXT NOT NULL,
  hash TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  agency TEXT,
  headline TEXT,
  byline TEXT,
  dateline TEXT,
  published TEXT NOT NULL,
  basis TEXT NOT NULL,
  text TEXT NOT NULL,
  countries TEXT NOT NULL,
  same_as INTEGER REFERENCES document (id),
  claims INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX document_path ON document (path);
CREATE INDEX document_url ON document (url);
CREATE INDEX document_hash ON document (hash);
CREATE INDEX document_published ON document (published);

CREATE TABLE shingle (
  hash INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (hash, document)
) WITHOUT ROWID;
CREATE INDEX shingle_document ON shingle (document);

CREATE TABLE entity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  named INTEGER NOT NULL,
  scope TEXT NOT NULL,
  geography TEXT,
  side TEXT,
  site TEXT,
  documents INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX entity_kind ON entity (kind, documents);

CREATE TABLE alias (
  entity INTEGER NOT NULL REFERENCES entity (id),
  form TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (entity, form)
) WITHOUT ROWID;

CREATE TABLE entity_key (
  key TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity (id),
  PRIMARY KEY (key, entity)
) WITHOUT ROWID;
CREATE INDEX entity_key_entity ON entity_key (entity);

CREATE TABLE appearance (
  document INTEGER NOT NULL REFERENCES document (id),
  entity INTEGER NOT NULL REFERENCES entity (id),
  forms TEXT NOT NULL,
  roles TEXT NOT NULL,
  mentions TEXT NOT NULL,
  PRIMARY KEY (document, entity)
) WITHOUT ROWID;
CREATE INDEX appearance_entity ON appearance (entity, document);

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  type TEXT NOT NULL,
  title TEXT NOT NULL,
  place INTEGER,
  actor INTEGER,
  day TEXT,
  period TEXT,
  modality TEXT NOT NULL,
  standing TEXT NOT NULL,
  claims INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  best INTEGER,
  best_score REAL NOT NULL,
  stamp INTEGER NOT NULL,
  profile TEXT NOT NULL
);
CREATE INDEX event_place ON event (place, type, day);
CREATE INDEX event_actor ON event (actor, type, day);
CREATE INDEX event_type ON event (type, day);
CREATE INDEX event_day ON event (day);

CREATE TABLE event_key (
  key TEXT NOT NULL,
  day TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (id),
  PRIMARY KEY (key, day, event)
) WITHOUT ROWID;
CREATE INDEX event_key_event ON event_key (event);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event INTEGER NOT NULL REFERENCES event (id),
  document INTEGER NOT NULL REFERENCES document (id),
  type TEXT NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_stop INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_stop INTEGER NOT NULL,
  lemma TEXT NOT NULL,
  rule TEXT NOT NULL,
  actor INTEGER REFERENCES entity (id),
  target INTEGER REFERENCES entity (id),
  place INTEGER REFERENCES entity (id),
  period TEXT,
  quantity TEXT,
  origin INTEGER REFERENCES entity (id),
  quoted INTEGER NOT NULL,
  modality TEXT NOT NULL,
  comparisons TEXT NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_document ON claim (document);
CREATE INDEX claim_actor ON claim (actor, type);
CREATE INDEX claim_target ON claim (target, type);
CREATE INDEX claim_place ON claim (place, type);
CREATE INDEX claim_origin ON claim (origin, type);

CREATE VIRTUAL TABLE claim_words USING fts5 (text, content='', contentless_delete=1)
`,
};
