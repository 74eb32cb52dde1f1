/**
 * The schema as a list of steps that only grows: step n makes version n + 1 (`user_version`) of version n.
 * A step that has been released is never edited. Times are milliseconds since the epoch.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- What is known about a kept article. comparable_*: see comparable-address.ts. version: the content that is shown.
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

  -- The texts kept from one address, in the order they were kept.
  CREATE TABLE content (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    html TEXT NOT NULL,
    kept INTEGER NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (article, version)
  ) STRICT;

  -- An image is held (bytes) or missing (why). bytes come last: reading the rest does not read them.
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

  -- What an undo of the last keep of an article goes back to; previous is null where that keep added the article.
  CREATE TABLE last_keep (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    previous TEXT,
    added_version INTEGER,
    added_images TEXT NOT NULL
  ) STRICT;

  -- Answers of calls that write, by the caller's id: a repeated call gets its answer again.
  CREATE TABLE call (id TEXT PRIMARY KEY, answer TEXT NOT NULL, made INTEGER NOT NULL) STRICT;
  CREATE INDEX call_made ON call (made);

  CREATE TABLE tombstone (id TEXT PRIMARY KEY, kind TEXT NOT NULL, removed INTEGER NOT NULL) STRICT;
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL, updated INTEGER NOT NULL) STRICT;

  -- The only copy of the plain text, as it is shown in results, cut as search-text.ts does.
  CREATE TABLE article_text (
    key INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    authors TEXT NOT NULL,
    site TEXT NOT NULL
  ) STRICT;
  -- Holds the folded words of article_text. Marks are parts of words: without Mn and Mc, Hindi falls to pieces.
  CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, authors, site,
    content = 'article_text', content_rowid = 'key', detail = full, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
  );
  -- A word in the title weighs as much as ten in the text.
  INSERT INTO article_search (article_search, rank) VALUES ('rank', 'bm25(10.0, 1.0, 4.0, 2.0)');
  `,
  `
  -- How far an article was read: progress from 0 to 1. state: unread, reading or archived. given_url: what led to url, a link
  -- that was redirected.
  ALTER TABLE article ADD COLUMN progress REAL NOT NULL DEFAULT 0;
  ALTER TABLE article ADD COLUMN opened INTEGER;
  ALTER TABLE article ADD COLUMN finished INTEGER;
  ALTER TABLE article ADD COLUMN given_url TEXT;
  ALTER TABLE article ADD COLUMN icon TEXT;
  -- The icons of sites, by SHA-256. Not WITHOUT ROWID: a damaged table is read row by row.
  CREATE TABLE icon (hash TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE INDEX article_icon ON article (icon) WHERE icon IS NOT NULL;

  -- One for each view and each order of the list, as list-articles.ts asks for them.
  CREATE INDEX article_state ON article (state, kept DESC, key DESC) WHERE removed IS NULL;
  CREATE INDEX article_favourite ON article (kept DESC, key DESC) WHERE favourite = 1 AND removed IS NULL;
  CREATE INDEX article_by_opened ON article (coalesce(opened, 0), key) WHERE removed IS NULL;
  CREATE INDEX article_by_published ON article (coalesce(published, ''), key) WHERE removed IS NULL;
  CREATE INDEX article_by_length ON article (word_count, key) WHERE removed IS NULL;
  CREATE INDEX article_by_progress ON article (progress, key) WHERE removed IS NULL;
  CREATE INDEX article_by_site ON article (lower(coalesce(site_name, substr(comparable_url, 9))), key)
    WHERE removed IS NULL;
  CREATE INDEX article_by_title ON article (lower(title), key) WHERE removed IS NULL;

  -- The page that a text was cut from, cleaned and compressed (gzip), to be cut again later.
  ALTER TABLE content ADD COLUMN source BLOB;
  -- What was known of the article as this text was kept (JSON), for when another version is shown.
  ALTER TABLE content ADD COLUMN about TEXT;

  -- folded: the name as it is compared, without case, accents and width. colour: a name of our palette.
  CREATE TABLE tag (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL,
    updated INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE article_tag (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag (key) ON DELETE CASCADE,
    updated INTEGER NOT NULL,
    PRIMARY KEY (article, tag)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_tag_tag ON article_tag (tag);

  -- A passage that was marked in the text of an article; quote, prefix and suffix as the Web Annotation model's
  -- TextQuoteSelector has them, start and end (code points of the plain text) as its TextPositionSelector.
  CREATE TABLE highlight (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    colour TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    removed INTEGER
  ) STRICT;
  CREATE INDEX highlight_article ON highlight (article, start);
  CREATE INDEX highlight_created ON highlight (created DESC) WHERE removed IS NULL;

  CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    updated INTEGER NOT NULL
  ) STRICT;

  -- Milliseconds read on a day (of the reader's calendar, YYYY-MM-DD); only where the reader asked for it.
  CREATE TABLE reading_day (day TEXT PRIMARY KEY, ms INTEGER NOT NULL) STRICT;
  `,
  `
  -- Set where what led to the article is known: see renew-addresses.ts for the rules by which all of them are made.
  ALTER TABLE article ADD COLUMN comparable_given TEXT;
  CREATE INDEX article_given ON article (comparable_given) WHERE comparable_given IS NOT NULL;
  `,
];
