//! Files of assets, and of the theme: at immutable addresses, with ranges for films.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use editorial::visibility;

use crate::failure::Trouble;
use crate::reading::Here;

/// A file under its digest never changes.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// `GET /media/KEY-800.webp`
///
/// # Errors
/// No such file that this reader may see, or the disk's.
pub async fn show(
    here: Here,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Trouble> {
    if file.contains(['/', '\\', '\0']) || file.starts_with('.') {
        return Err(Trouble::NotFound);
    }
    let folder = here.site.assets().to_owned();
    let mut reading = here.reading().await?;
    let served = visibility::asset(&mut reading.read, &file).await?;
    let served = served.ok_or(Trouble::NotFound)?;
    drop(reading);
    let below = folder.join(served.file.get(..2).unwrap_or("00")).join(&served.file);
    let bytes = tokio::fs::read(&below).await.map_err(|error| {
        Trouble::Failed(format!("the file of an asset is gone: {}: {error}", served.file))
    })?;
    Ok(ranged(bytes, &served.media_type, &headers))
}

/// `GET /assets/paper-….css`
///
/// # Errors
/// No such file of the theme.
pub async fn theme(here: Here, Path(file): Path<String>) -> Result<Response, Trouble> {
    let address = format!("{}{file}", crate::assets::PREFIX);
    let asset = here.site.theme().asset(&address).ok_or(Trouble::NotFound)?;
    let headers = [(header::CONTENT_TYPE, asset.media_type), (header::CACHE_CONTROL, FOREVER)];
    Ok((headers, asset.bytes.to_vec()).into_response())
}

/// The bytes that were asked for: all, or one range of them.
fn ranged(bytes: Vec<u8>, media_type: &str, headers: &HeaderMap) -> Response {
    let asked = headers.get(header::RANGE).and_then(|value| value.to_str().ok());
    let total = bytes.len();
    let mut response = match asked.and_then(|asked| range(asked, total)) {
        Some(Ok((first, last))) => {
            let mut part = Response::new(Body::from(bytes[first..=last].to_vec()));
            *part.status_mut() = StatusCode::PARTIAL_CONTENT;
            set(&mut part, header::CONTENT_RANGE, &format!("bytes {first}-{last}/{total}"));
            part
        }
        Some(Err(())) => {
            let mut none = Response::new(Body::empty());
            *none.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            set(&mut none, header::CONTENT_RANGE, &format!("bytes */{total}"));
            none
        }
        None => Response::new(Body::from(bytes)),
    };
    set(&mut response, header::CONTENT_TYPE, media_type);
    set(&mut response, header::CACHE_CONTROL, FOREVER);
    set(&mut response, header::ACCEPT_RANGES, "bytes");
    response
}

fn set(response: &mut Response, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// First and last byte of `bytes=0-99`, `bytes=100-` or `bytes=-50`; none for what is no
/// single range, which is answered whole.
fn range(asked: &str, total: usize) -> Option<Result<(usize, usize), ()>> {
    let (first, last) = asked.strip_prefix("bytes=")?.split_once('-')?;
    if total == 0 || last.contains(',') {
        return None;
    }
    let found = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(first), Ok(last)) => (first, last.min(total - 1)),
        (Ok(first), Err(_)) if last.is_empty() => (first, total - 1),
        (Err(_), Ok(count)) if first.is_empty() => (total.saturating_sub(count), total - 1),
        _ => return None,
    };
    Some(if found.0 > found.1 { Err(()) } else { Ok(found) })
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn ranges_are_read_as_browsers_write_them() {
        assert_eq!(range("bytes=0-9", 100), Some(Ok((0, 9))));
        assert_eq!(range("bytes=90-", 100), Some(Ok((90, 99))));
        assert_eq!(range("bytes=-10", 100), Some(Ok((90, 99))));
        assert_eq!(range("bytes=0-1000", 100), Some(Ok((0, 99))));
        assert_eq!(range("bytes=100-", 100), Some(Err(())));
        assert_eq!(range("bytes=0-1,5-6", 100), None);
        assert_eq!(range("lines=0-1", 100), None);
    }
}
