-- "HEAR": tells a file of ours from any other SQLite file.
PRAGMA application_id = 0x48454152;

-- What lists and searches need, narrow, so that going through all of it is quick.
CREATE TABLE visits (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    profile_id TEXT NOT NULL,
    household TEXT NOT NULL,
    label TEXT NOT NULL,
    -- A JSON array of display names.
    vendors TEXT NOT NULL,
    state TEXT NOT NULL,
    waiting_for TEXT NOT NULL,
    -- Times are nanoseconds since 1970 in UTC.
    started_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    finished_at INTEGER,
    watched_until INTEGER,
    -- An index covers a search only with plain columns, hence this beside `finished_at`.
    open INTEGER NOT NULL CHECK (open = (finished_at IS NULL)),
    -- Household, label and vendors as a search compares them.
    found_by TEXT NOT NULL
) STRICT;

-- Apart, so that a search does not pass over them.
CREATE TABLE documents (
    visit INTEGER PRIMARY KEY REFERENCES visits (number) ON DELETE CASCADE,
    document BLOB NOT NULL
) STRICT;

-- The order of the list, and all that a search looks at: a search reads this index alone.
CREATE INDEX visits_in_order
ON visits (open DESC, changed_at DESC, number DESC, profile_id, state, started_at, found_by);

CREATE INDEX visits_of_household ON visits (profile_id, household, started_at);

CREATE INDEX visits_watched ON visits (watched_until) WHERE watched_until > 0;

-- One row while deleted data may still have bytes in the file.
CREATE TABLE traces (pending INTEGER PRIMARY KEY CHECK (pending = 1)) STRICT;
