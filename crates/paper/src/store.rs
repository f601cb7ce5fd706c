//! Every statement about the paper's own facts.

use base::{Sql, sql};

pub(crate) const PUBLICATION: Sql =
    sql!("SELECT name, time_zone, settings FROM publication WHERE id = 1");

pub(crate) const KEEP_PUBLICATION: Sql = sql!(
    "INSERT INTO publication (id, name, time_zone, settings) VALUES (1, $1, $2, $3)
     ON CONFLICT (id) DO UPDATE
     SET name = excluded.name, time_zone = excluded.time_zone, settings = excluded.settings"
);

pub(crate) const IDENTITY: Sql = sql!("SELECT key FROM identity");

pub(crate) const EDITIONS: Sql = sql!(
    "SELECT id, code, language, name, label, motto, host, prefix FROM edition ORDER BY position, id"
);

pub(crate) const ADD_EDITION: Sql = sql!(
    "INSERT INTO edition (code, language, name, label, motto, host, prefix, position)
     VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT count(*) FROM edition))
     RETURNING id"
);

pub(crate) const ADD_ACCOUNT: Sql = sql!(
    "INSERT INTO account (email, name, role, language, created_at)
     VALUES ($1, $2, $3, $4, $5) RETURNING id"
);

pub(crate) const ACCOUNT_BY_EMAIL: Sql = sql!(
    "SELECT id, email, name, role, language FROM account WHERE email = $1 AND ended_at IS NULL"
);

pub(crate) const NOTE_ACT: Sql = sql!(
    "INSERT INTO audit (at, account_id, actor, act, subject, detail)
     VALUES ($1, $2, $3, $4, $5, $6)"
);

pub(crate) const ACTS_OF: Sql =
    sql!("SELECT at, actor, act, detail FROM audit WHERE subject = $1 ORDER BY id");

pub(crate) const KEEP_ASSET: Sql = sql!(
    "INSERT INTO asset (key, kind, media_type, bytes, width, height, tone, name, alt, caption,
                        credit, rights, renditions, house, plan, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT (key) DO UPDATE SET key = excluded.key
     RETURNING id"
);

pub(crate) const ASSET: Sql = sql!(
    "SELECT id, key, kind, media_type, bytes, width, height, tone, name, alt, caption, credit,
            rights, renditions, house, plan
     FROM asset WHERE id = $1"
);

pub(crate) const ASSET_BY_KEY: Sql = sql!(
    "SELECT id, key, kind, media_type, bytes, width, height, tone, name, alt, caption, credit,
            rights, renditions, house, plan
     FROM asset WHERE key = $1"
);

pub(crate) const KEEP_PERMISSION_REQUEST: Sql = sql!(
    "INSERT INTO permission_request (at, edition_id, address, name, email, organization, purpose)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id"
);

pub(crate) const FORGET_PERMISSION_REQUESTS: Sql =
    sql!("DELETE FROM permission_request WHERE at < $1");
