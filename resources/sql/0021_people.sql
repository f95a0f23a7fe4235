-- What a link says about who may come through it, and how.
ALTER TABLE link ADD COLUMN ownership TEXT NOT NULL DEFAULT 'office'; -- office | personal
ALTER TABLE link ADD COLUMN platforms TEXT NOT NULL DEFAULT '';       -- 'iphone,ipad'; '': every
ALTER TABLE link ADD COLUMN serials TEXT NOT NULL DEFAULT '';         -- 'C02XX,F17YY'; '': any
ALTER TABLE link ADD COLUMN note TEXT NOT NULL DEFAULT '';            -- shown on the page, plain text
ALTER TABLE link ADD COLUMN language TEXT NOT NULL DEFAULT '';        -- of page and message; '': the reader's
ALTER TABLE link ADD COLUMN asks_name BIGINT NOT NULL DEFAULT 0;      -- the page asks who it is
ALTER TABLE link ADD COLUMN approval TEXT NOT NULL DEFAULT '';        -- '' | before | after

-- Whom a personal link was made for; who comes through it becomes the device's owner.
CREATE TABLE link_person (
    link_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    asset_tag TEXT NOT NULL DEFAULT ''
);
CREATE INDEX link_person_email ON link_person (email);

-- Somebody at the page who gave a name or waits to be let in, or a device that enrolled and waits for its approval.
CREATE TABLE admission (
    id INTEGER PRIMARY KEY,
    link_id BIGINT NOT NULL,
    page BLOB UNIQUE,                      -- page id; null: of a device
    device_id BIGINT,                      -- the device that waits; null: somebody at the page
    generation BIGINT,                     -- of that device
    name TEXT NOT NULL DEFAULT '',         -- as typed on the page
    platform TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,                   -- waiting | accepted | refused | ended
    created_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX admission_link ON admission (link_id, state);
CREATE INDEX admission_state ON admission (state, id);
CREATE INDEX admission_device ON admission (device_id);

ALTER TABLE device ADD COLUMN approval TEXT NOT NULL DEFAULT '';      -- '' | waiting | refused: then it is sent no more than that needs
ALTER TABLE device ADD COLUMN access_rights BIGINT;                   -- of the profile it enrolled with; null: not known
ALTER TABLE enrollment ADD COLUMN person TEXT NOT NULL DEFAULT '';    -- the name that was given on the page
