//! Pictures: measured before they are decoded, turned upright, made smaller.

use std::io::Cursor;

use fast_image_resize::{ResizeAlg, ResizeOptions, Resizer, images::Image};
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbaImage};

use crate::Refused;

/// Widths that readers' screens ask for, in pixels.
pub const WIDTHS: [u32; 3] = [1600, 800, 400];

/// The most pixels that are decoded: a picture of 50 megapixels takes 200 MB.
pub const LARGEST_PIXELS: u64 = 50_000_000;

/// Decodes a picture upright. Its size is read first, and a bomb is refused unread.
pub(crate) fn decode(bytes: &[u8]) -> Result<RgbaImage, Refused> {
    let damaged = |error: image::ImageError| Refused::Damaged(error.to_string());
    let reader = || {
        ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .map_err(|error| Refused::Damaged(error.to_string()))
    };
    let (width, height) = reader()?.into_dimensions().map_err(damaged)?;
    if u64::from(width) * u64::from(height) > LARGEST_PIXELS || width == 0 || height == 0 {
        return Err(Refused::TooLarge { width, height });
    }
    let mut reader = reader()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(LARGEST_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let orientation = decoder.orientation().map_err(damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(orientation);
    Ok(picture.into_rgba8())
}

/// The picture at `width` pixels, as WebP, with its height.
pub(crate) fn rendition(picture: &RgbaImage, width: u32) -> Result<(Vec<u8>, u32), Refused> {
    let (from, tall) = picture.dimensions();
    let scaled = (u64::from(tall) * u64::from(width) / u64::from(from)).max(1);
    let height = u32::try_from(scaled).unwrap_or(1);
    let failed = |what: String| Refused::Damaged(what);
    let source = Image::from_vec_u8(
        from,
        tall,
        picture.as_raw().clone(),
        fast_image_resize::PixelType::U8x4,
    )
    .map_err(|error| failed(error.to_string()))?;
    let mut smaller = Image::new(width, height, fast_image_resize::PixelType::U8x4);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(fast_image_resize::FilterType::Lanczos3));
    Resizer::new()
        .resize(&source, &mut smaller, &options)
        .map_err(|error| failed(error.to_string()))?;
    let encoded = webp::Encoder::from_rgba(smaller.buffer(), width, height)
        .encode_simple(false, 80.0)
        .map_err(|error| failed(format!("{error:?}")))?;
    Ok((encoded.to_vec(), height))
}

/// Which of 64 tones stands for the picture: two bits each of its mean red, green, blue.
pub(crate) fn tone(picture: &RgbaImage) -> i64 {
    let mut sums = [0_u64; 3];
    let mut count = 0_u64;
    for pixel in picture.pixels().step_by(97) {
        for (sum, channel) in sums.iter_mut().zip(pixel.0) {
            *sum += u64::from(channel);
        }
        count += 1;
    }
    sums.iter().fold(0, |tone, sum| {
        let mean = sum / count.max(1);
        tone * 4 + i64::try_from(mean / 64).unwrap_or(3).min(3)
    })
}
