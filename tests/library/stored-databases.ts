// Databases as older versions wrote them. Never edited: a stored database is what it is.

/** One article kept twice from one address, with a held and a missing image. */
export const VERSION_1: readonly string[] = [
  `
  CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    url TEXT NOT NULL,
    canonical_url TEXT,
    comparable_url TEXT NOT NULL UNIQUE,
    comparable_canonical TEXT,
    title TEXT NOT NULL,
    dek TEXT,
    authors TEXT NOT NULL,
    site_name TEXT,
    section TEXT,
    language TEXT,
    direction TEXT NOT NULL,
    published TEXT,
    modified TEXT,
    kept INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'unread',
    favourite INTEGER NOT NULL DEFAULT 0,
    word_count INTEGER NOT NULL,
    excerpt TEXT NOT NULL,
    lead_image TEXT,
    lead_image_alt TEXT,
    lead_image_width REAL,
    lead_image_height REAL,
    version INTEGER NOT NULL,
    removed INTEGER
  ) STRICT;
  CREATE INDEX article_kept ON article (kept DESC, key DESC) WHERE removed IS NULL;
  CREATE INDEX article_removed ON article (removed) WHERE removed IS NOT NULL;
  CREATE INDEX article_canonical ON article (comparable_canonical) WHERE comparable_canonical IS NOT NULL;
  CREATE TABLE content (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    html TEXT NOT NULL,
    kept INTEGER NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (article, version)
  ) STRICT;
  CREATE TABLE image (
    key INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    address TEXT NOT NULL,
    type TEXT,
    width REAL,
    height REAL,
    missing TEXT,
    bytes BLOB,
    UNIQUE (article, address),
    CHECK ((bytes IS NULL) <> (missing IS NULL))
  ) STRICT;
  CREATE INDEX image_missing ON image (article) WHERE missing IS NOT NULL;
  CREATE TABLE last_keep (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    previous TEXT,
    added_version INTEGER,
    added_images TEXT NOT NULL
  ) STRICT;
  CREATE TABLE call (id TEXT PRIMARY KEY, answer TEXT NOT NULL, made INTEGER NOT NULL) STRICT;
  CREATE INDEX call_made ON call (made);
  CREATE TABLE tombstone (id TEXT PRIMARY KEY, kind TEXT NOT NULL, removed INTEGER NOT NULL) STRICT;
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL, updated INTEGER NOT NULL) STRICT;
  CREATE TABLE article_text (
    key INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    authors TEXT NOT NULL,
    site TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, authors, site,
    content = 'article_text', content_rowid = 'key', detail = full, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
  );
  INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(10.0, 1.0, 4.0, 2.0)');
  PRAGMA user_version = 1;
  `,
  `
  INSERT INTO article VALUES (
    1, '6f6b2b1e-5d0b-4c0e-9b0a-1d2c3b4a5f60', 'https://harbour.example/lanterns', NULL,
    'https://harbour.example/lanterns', NULL, 'The lanterns of Port Ellery', NULL, '["Ada Quill"]', 'Harbour Gazette',
    NULL, 'en', 'ltr', '2031-05-02', NULL, 1935878460000, 1935878460000, 'unread', 0, 6, 'At eight, the keeper.',
    'https://harbour.example/lamp.jpg', NULL, 800.0, 450.0, 2, NULL
  );
  INSERT INTO content VALUES
    (1, 1, 'The lanterns of Port Ellery', '<p>At seven, the keeper rows out.</p>', 1935878400000, 0.9),
    (1, 2, 'The lanterns of Port Ellery', '<p>At eight, the keeper rows out. 灯塔</p>', 1935878460000, 0.9);
  INSERT INTO image VALUES
    (1, 1, 'https://harbour.example/lamp.jpg', 'image/jpeg', 1600.0, 900.0, NULL, x'000102'),
    (2, 1, 'https://harbour.example/map.png', NULL, NULL, NULL, 'permission', NULL);
  INSERT INTO last_keep VALUES (
    1,
    '{"key":1,"id":"6f6b2b1e-5d0b-4c0e-9b0a-1d2c3b4a5f60","url":"https://harbour.example/lanterns","canonical_url":null,"comparable_url":"https://harbour.example/lanterns","comparable_canonical":null,"title":"The lanterns of Port Ellery","dek":null,"authors":"[\\"Ada Quill\\"]","site_name":"Harbour Gazette","section":null,"language":"en","direction":"ltr","published":"2031-05-02","modified":null,"kept":1935878400000,"updated":1935878400000,"state":"unread","favourite":0,"word_count":6,"excerpt":"At seven, the keeper.","lead_image":"https://harbour.example/lamp.jpg","lead_image_alt":null,"lead_image_width":800,"lead_image_height":450,"version":1,"removed":null}',
    2, '["https://harbour.example/map.png"]'
  );
  INSERT INTO article_text VALUES
    (1, 'The lanterns of Port Ellery', 'At eight, the keeper rows out. 灯' || char(8203) || '塔', 'Ada Quill', 'Harbour Gazette');
  INSERT INTO article_search (rowid, title, text, authors, site) VALUES
    (1, 'the lanterns of port ellery', 'at eight, the keeper rows out. 灯' || char(8203) || '塔', 'ada quill', 'harbour gazette');
  `,
];
