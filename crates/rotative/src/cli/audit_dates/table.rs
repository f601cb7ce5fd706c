//! The audit's rows as a table that every program for tables reads (RFC 4180).

use intake::import::wordpress::audit::Audit;

/// Every row, with a line of names before them.
pub fn csv(seen: &Audit) -> String {
    let mut table =
        String::from("id,title,address,published,modified,verdict,clocks apart (minutes)\r\n");
    for row in &seen.rows {
        let verdict = serde_json::to_value(row.verdict).unwrap_or_default();
        let apart: Vec<String> =
            row.clocks.iter().map(|one| format!("{} {}", one.which, one.minutes)).collect();
        let cells = [
            &row.id,
            &row.title,
            &row.link,
            &row.published,
            &row.modified,
            verdict.as_str().unwrap_or_default(),
            &apart.join("; "),
        ];
        table.push_str(&cells.map(cell).join(","));
        table.push_str("\r\n");
    }
    table
}

/// A cell. A title that begins like a formula is kept from being one.
fn cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t']) { "'" } else { "" };
    if guard.is_empty() && !text.contains([',', '"', '\r', '\n']) {
        return text.to_owned();
    }
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_holds_anything() {
        assert_eq!(cell("Le port"), "Le port");
        assert_eq!(cell("« a », dit \"b\""), "\"« a », dit \"\"b\"\"\"");
        assert_eq!(cell("=HYPERLINK(1)"), "\"'=HYPERLINK(1)\"");
    }
}
