//! The colours: calm, readable in black and white; green and red only say better and worse.

use crate::scene::Colour;

/// Headings and values.
pub const INK: Colour = Colour::hex(0x14213D);
/// Running text.
pub const TEXT: Colour = Colour::hex(0x334155);
/// Labels and notes.
pub const MUTED: Colour = Colour::hex(0x5B6B82);
/// Marks and lines that must not catch the eye; too light for words.
pub const FAINT: Colour = Colour::hex(0x94A3B8);
/// Grid lines and borders.
pub const LINE: Colour = Colour::hex(0xE2E8F0);
/// Empty bars and zebra rows.
pub const WASH: Colour = Colour::hex(0xF6F8FB);
/// Paper.
pub const WHITE: Colour = Colour::hex(0xFFFFFF);
/// Accent unless the brand has one.
pub const ACCENT: Colour = Colour::hex(0x2F5DA8);
/// Better.
pub const GOOD: Colour = Colour::hex(0x0B6E4F);
/// Ground of better.
pub const GOOD_WASH: Colour = Colour::hex(0xE0F2EA);
/// Worse.
pub const BAD: Colour = Colour::hex(0xB3261E);
/// Ground of worse.
pub const BAD_WASH: Colour = Colour::hex(0xFBE7E5);
/// Ground of a change that is neither.
pub const NEUTRAL_WASH: Colour = Colour::hex(0xEBEFF5);
/// Ground of the mark that says: sample data.
pub const SAMPLE: Colour = Colour::hex(0xF3D58A);
/// Targets.
pub const TARGET: Colour = Colour::hex(0x14213D);

/// The colour, darkened until words of it read well on white (4.5 to 1, as WCAG asks for).
pub fn readable(colour: Colour) -> Colour {
    (0..=20).map(|step| colour.mix(INK, step as f32 / 20.0)).find(|c| on_white(*c) >= 4.7).unwrap_or(INK)
}

/// The ink of words on a ground of that colour: white where it reads, else dark.
pub fn ink_on(ground: Colour) -> Colour {
    if on_white(ground) >= 4.5 { WHITE } else { INK }
}

/// Contrast of a colour to white.
fn on_white(c: Colour) -> f32 {
    let part = |v: u8| {
        let v = f32::from(v) / 255.0;
        if v <= 0.03928 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    };
    1.05 / (0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b) + 0.05)
}

/// Colours of parts, from dark to light so that they stay apart in black and white.
pub fn parts(accent: Colour, count: usize) -> Vec<Colour> {
    let ramp = [
        accent.mix(INK, 0.62),
        accent,
        Colour::hex(0x58A6A6),
        Colour::hex(0xE0B566),
        Colour::hex(0xB9C3D3),
        Colour::hex(0xDCE3EC),
    ];
    (0..count).map(|i| ramp[i.min(ramp.len() - 1)]).collect()
}

/// The ground of a share of what there was: the more is left, the fuller the colour; never so full that a dark number
/// does not stand out.
pub fn share(accent: Colour, share: f64) -> Colour {
    accent.mix(WHITE, 1.0 - 0.55 * (share * share).clamp(0.0, 1.0) as f32)
}
