-- The tables of a quote bank in SQLite, form 1. A statement ends with a semicolon at the end of its line.

CREATE TABLE outlet (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  words TEXT NOT NULL
);

CREATE TABLE agency (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  words TEXT NOT NULL
);

CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL,
  url TEXT,
  outlet INTEGER REFERENCES outlet (number),
  language TEXT,
  published TEXT,
  quotes INTEGER NOT NULL
);

CREATE TABLE credit (
  article INTEGER NOT NULL REFERENCES article (number),
  position INTEGER NOT NULL,
  agency TEXT NOT NULL REFERENCES agency (id),
  scope TEXT,
  PRIMARY KEY (article, position)
);
CREATE INDEX credit_agency ON credit (agency, article);

CREATE TABLE quote (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (number),
  outlet INTEGER REFERENCES outlet (number),
  id TEXT NOT NULL,
  form TEXT NOT NULL,
  medium TEXT NOT NULL,
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  cue TEXT,
  cue_lemma TEXT,
  speaker TEXT,
  speaker_kind TEXT,
  entity TEXT,
  entity_name TEXT,
  entity_words TEXT,
  entity_type TEXT,
  wikidata TEXT,
  confidence REAL NOT NULL,
  because TEXT NOT NULL
);
CREATE INDEX quote_article ON quote (article);
CREATE INDEX quote_entity ON quote (entity_words, number);
CREATE INDEX quote_wikidata ON quote (wikidata, number);

-- words come folded and divided by blanks: the tokenizer has nothing left to do
CREATE VIRTUAL TABLE quote_words USING fts5 (
  text,
  speaker,
  outlet,
  agency,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '2 3'
);
