//! Every statement about partners and placements.

use base::{Sql, sql};

pub(crate) const KEEP_PARTNER: Sql = sql!(
    "INSERT INTO partner (name) VALUES ($1)
     ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id"
);

pub(crate) const BOOK: Sql = sql!(
    "INSERT INTO placement (partner_id, edition_id, zone, label, headline, text, address,
                            starts_at, ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id"
);

pub(crate) const IN_ZONE: Sql = sql!(
    "SELECT p.id, r.name AS partner, p.label, p.headline, p.text, p.address, p.starts_at, p.ends_at
     FROM placement p JOIN partner r ON r.id = p.partner_id
     WHERE p.edition_id = $1 AND p.zone = $2 AND p.ends_at > $3
     ORDER BY p.ends_at, p.id"
);
