//! A picture as networks take it: JPEG, since not all of them read WebP.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, imageops};

use crate::{Refused, picture};

/// Widest that a picture is handed to a network, in pixels.
pub const SHARED_WIDTH: u32 = 1200;

/// The size at which a picture of that size is shared.
#[must_use]
pub fn shared_size(width: u32, height: u32) -> (u32, u32) {
    if width <= SHARED_WIDTH || width == 0 {
        return (width, height);
    }
    let tall = u64::from(height) * u64::from(SHARED_WIDTH) / u64::from(width);
    (SHARED_WIDTH, u32::try_from(tall).unwrap_or(1).max(1))
}

/// The picture as JPEG at [`shared_size`], upright and without metadata; what was
/// transparent is white.
///
/// # Errors
/// When it cannot be decoded.
pub fn shared(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let whole = picture::decode(bytes)?;
    let (width, height) = shared_size(whole.width(), whole.height());
    let mut ground = image::RgbaImage::from_pixel(width, height, image::Rgba([255; 4]));
    let scaled = imageops::resize(&whole, width, height, imageops::FilterType::CatmullRom);
    imageops::overlay(&mut ground, &scaled, 0, 0);
    let mut encoded = Cursor::new(Vec::new());
    let opaque = DynamicImage::ImageRgba8(ground).into_rgb8();
    opaque
        .write_with_encoder(JpegEncoder::new_with_quality(&mut encoded, 84))
        .map_err(|error| Refused::Damaged(error.to_string()))?;
    Ok(encoded.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_picture_is_a_jpeg_of_at_most_1200_pixels() {
        let picture = image::RgbaImage::from_pixel(1600, 900, image::Rgba([10, 20, 30, 255]));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::WebP).expect("encoded");
        let shared = shared(&bytes.into_inner()).expect("a picture");
        assert_eq!(image::guess_format(&shared).expect("a format"), image::ImageFormat::Jpeg);
        let read = image::load_from_memory(&shared).expect("JPEG");
        assert_eq!((read.width(), read.height()), shared_size(1600, 900));
        assert_eq!(shared_size(800, 1200), (800, 1200));
    }
}
