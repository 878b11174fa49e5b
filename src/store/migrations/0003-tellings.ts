import type { Migration } from "../session.ts";

/** Names as articles use them (handles) apart from whom they mean (entities), and what each article tells of an event (tellings) apart
 *  from the event. What an earlier version read has neither: its articles
 *  are put by to be read anew. */
export const tellingTables: Migration = {
  name: "0003-tellings",
  sql: `
DROP TABLE claim_words;
DROP TABLE claim;
DROP TABLE event_key;
DROP TABLE event;
DROP TABLE appearance;
DROP TABLE entity_key;
DROP TABLE alias;
DROP TABLE entity;

CREATE TABLE unread (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  text TEXT NOT NULL,
  received TEXT NOT NULL
);
INSERT INTO unread (id, path, text, received) SELECT id, path, text, published FROM document;
DELETE FROM shingle;
DELETE FROM document;
UPDATE subscription SET entity = NULL;

ALTER TABLE document ADD COLUMN publisher TEXT NOT NULL DEFAULT '';
CREATE INDEX document_headline ON document (publisher, headline);

CREATE TABLE copy (
  document INTEGER NOT NULL REFERENCES document (id),
  of INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (document, of)
) WITHOUT ROWID;
CREATE INDEX copy_of ON copy (of);

CREATE TABLE entity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  named INTEGER NOT NULL,
  scope TEXT NOT NULL,
  geography TEXT,
  side TEXT,
  site TEXT,
  documents INTEGER NOT NULL DEFAULT 0,
  became INTEGER REFERENCES entity (id)
);
CREATE INDEX entity_kind ON entity (kind, documents);

CREATE TABLE handle (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  named INTEGER NOT NULL,
  short INTEGER NOT NULL,
  name TEXT NOT NULL,
  geography TEXT,
  site TEXT,
  entity INTEGER REFERENCES entity (id)
);
CREATE INDEX handle_entity ON handle (entity);

CREATE TABLE handle_key (
  key TEXT NOT NULL,
  handle INTEGER NOT NULL REFERENCES handle (id),
  PRIMARY KEY (key, handle)
) WITHOUT ROWID;
CREATE INDEX handle_key_handle ON handle_key (handle);

CREATE TABLE trait (
  handle INTEGER NOT NULL REFERENCES handle (id),
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (handle, kind, value)
) WITHOUT ROWID;

CREATE TABLE appearance (
  document INTEGER NOT NULL REFERENCES document (id),
  handle INTEGER NOT NULL REFERENCES handle (id),
  forms TEXT NOT NULL,
  roles TEXT NOT NULL,
  mentions TEXT NOT NULL,
  traits TEXT NOT NULL,
  PRIMARY KEY (document, handle)
) WITHOUT ROWID;
CREATE INDEX appearance_handle ON appearance (handle, document);

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
  profile TEXT NOT NULL,
  became INTEGER REFERENCES event (id)
);
CREATE INDEX event_place ON event (place, type, day);
CREATE INDEX event_actor ON event (actor, type, day);
CREATE INDEX event_type ON event (type, day);
CREATE INDEX event_day ON event (day);

CREATE TABLE telling (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document (id),
  type TEXT NOT NULL,
  rank TEXT NOT NULL,
  day TEXT NOT NULL,
  near_from TEXT NOT NULL,
  near_to TEXT NOT NULL,
  role TEXT NOT NULL,
  lead INTEGER NOT NULL,
  points REAL NOT NULL,
  event INTEGER REFERENCES event (id),
  first INTEGER NOT NULL,
  stamp INTEGER NOT NULL,
  profile TEXT NOT NULL
);
CREATE INDEX telling_document ON telling (document, type);
CREATE INDEX telling_lead ON telling (lead);
CREATE INDEX telling_event ON telling (event);

CREATE TABLE telling_key (
  key TEXT NOT NULL,
  listed INTEGER NOT NULL,
  day TEXT NOT NULL,
  rank TEXT NOT NULL,
  telling INTEGER NOT NULL REFERENCES telling (id),
  PRIMARY KEY (key, listed, day, rank, telling)
) WITHOUT ROWID;
CREATE INDEX telling_key_telling ON telling_key (telling);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event INTEGER NOT NULL REFERENCES event (id),
  document INTEGER NOT NULL REFERENCES document (id),
  telling INTEGER REFERENCES telling (id),
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
  actor INTEGER REFERENCES handle (id),
  target INTEGER REFERENCES handle (id),
  place INTEGER REFERENCES handle (id),
  period TEXT,
  quantity TEXT,
  origin INTEGER REFERENCES handle (id),
  quoted INTEGER NOT NULL,
  modality TEXT NOT NULL,
  comparisons TEXT NOT NULL,
  earlier TEXT NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX claim_event ON claim (event);
CREATE INDEX claim_telling ON claim (telling);
CREATE INDEX claim_document ON claim (document);
CREATE INDEX claim_actor ON claim (actor, type);
CREATE INDEX claim_target ON claim (target, type);
CREATE INDEX claim_place ON claim (place, type);
CREATE INDEX claim_origin ON claim (origin, type);

CREATE VIEW told AS
  SELECT claim.id, claim.event, claim.document, claim.telling, claim.type, text, start, stop, trigger_start, trigger_stop,
    sentence_start, sentence_stop, lemma, rule, period, quantity, quoted, modality, comparisons, earlier, withdrawn,
    actor.entity AS actor, target.entity AS target, place.entity AS place, origin.entity AS origin
  FROM claim
    LEFT JOIN handle AS actor ON actor.id = claim.actor
    LEFT JOIN handle AS target ON target.id = claim.target
    LEFT JOIN handle AS place ON place.id = claim.place
    LEFT JOIN handle AS origin ON origin.id = claim.origin;

CREATE VIRTUAL TABLE claim_words USING fts5 (text, content='', contentless_delete=1)
`,
};
