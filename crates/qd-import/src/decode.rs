//! Bytes to UTF-8 text: which encoding, and the text piece by piece.

use crate::piece::Notes;
use encoding_rs::{Decoder, Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use qd_model::{Choice, Question};
use std::io::{self, Read};

const SAMPLE: usize = 1 << 20;

/// What the bytes seem to be written in.
#[derive(Debug)]
pub(crate) struct Guess {
    pub encoding: &'static Encoding,
    /// Set where statistics cannot tell.
    pub question: Option<Question>,
}

/// Reads a sample that holds bytes beyond ASCII, if the file has any.
///
/// # Errors
/// What the file system says.
pub(crate) fn sample<R: Read + ?Sized>(file: &mut R) -> io::Result<Vec<u8>> {
    let mut head = read_up_to(file, SAMPLE)?;
    if head.is_ascii() && head.len() == SAMPLE {
        // A file whose first megabyte is plain may still hold Latin-1 further on.
        loop {
            let more = read_up_to(file, SAMPLE)?;
            if more.is_empty() {
                break;
            }
            if let Some(i) = more.iter().position(|b| *b >= 0x80) {
                let from = more[..i].iter().rposition(|b| *b == b'\n').map_or(0, |p| p + 1);
                head.extend_from_slice(&more[from..]);
                break;
            }
        }
    }
    Ok(head)
}

/// Reads until the buffer is full or the file ends.
pub(crate) fn read_up_to<R: Read + ?Sized>(file: &mut R, n: usize) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    file.take(n as u64).read_to_end(&mut out)?;
    Ok(out)
}

/// Guesses the encoding: byte order mark, pattern of zero bytes, mostly UTF-8, statistics.
pub(crate) fn guess(bytes: &[u8]) -> Guess {
    let sure = |encoding| Guess { encoding, question: None };
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return sure(encoding);
    }
    let head = &bytes[..bytes.len().min(8_192)];
    let pairs = (head.len() / 2).max(1);
    let even = head.iter().step_by(2).filter(|b| **b == 0).count();
    let odd = head.iter().skip(1).step_by(2).filter(|b| **b == 0).count();
    if odd * 10 > pairs * 4 && even * 20 < pairs {
        return sure(UTF_16LE);
    }
    if even * 10 > pairs * 4 && odd * 20 < pairs {
        return sure(UTF_16BE);
    }
    let (good, bad) = utf8_sequences(bytes);
    // A few broken sequences among good ones: UTF-8 with damage. One legacy byte alone is no UTF-8.
    if bad == 0 || good >= bad {
        return sure(UTF_8);
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(None, chardetng::Utf8Detection::Deny);
    if matches!(encoding.name(), "windows-1252" | "windows-1250") && looks_macintosh(bytes) {
        let line = telling_line(bytes);
        let choice = |e: &'static Encoding| Choice {
            value: e.name().to_lowercase(),
            reads_as: e.decode_without_bom_handling(line).0.trim().chars().take(120).collect(),
        };
        return Guess {
            encoding: MACINTOSH,
            question: Some(Question {
                id: "encoding".into(),
                text: "In which encoding is this file written? Choose the reading that looks right.".into(),
                choices: vec![choice(MACINTOSH), choice(WINDOWS_1252), choice(encoding_rs::WINDOWS_1250)],
                suggested: Some("macintosh".into()),
            }),
        };
    }
    sure(encoding)
}

/// Well-formed and broken multi-byte sequences.
fn utf8_sequences(mut bytes: &[u8]) -> (u64, u64) {
    let (mut good, mut bad) = (0, 0);
    let count = |s: &[u8]| s.iter().filter(|b| **b >= 0xc0).count() as u64;
    loop {
        match std::str::from_utf8(bytes) {
            Ok(s) => return (good + count(s.as_bytes()), bad),
            Err(e) => {
                good += count(&bytes[..e.valid_up_to()]);
                let Some(n) = e.error_len() else { return (good, bad) };
                bad += 1;
                bytes = &bytes[e.valid_up_to() + n..];
            }
        }
    }
}

/// Bytes that in the Windows code pages would be a capital or a sign right behind a small letter, and in Mac Roman
/// are accented small letters.
fn looks_macintosh(bytes: &[u8]) -> bool {
    let hits = bytes
        .windows(2)
        .filter(|w| {
            w[0].is_ascii_lowercase()
                && matches!(w[1], 0x87 | 0x88 | 0x8a | 0x8c | 0x8d | 0x8e | 0x8f | 0x90 | 0x9d | 0x9f)
        })
        .count();
    let high = bytes.iter().filter(|b| **b >= 0x80).count();
    hits > 0 && hits * 5 >= high
}

/// The first line with a byte beyond ASCII.
fn telling_line(bytes: &[u8]) -> &[u8] {
    bytes.split(|b| *b == b'\n' || *b == b'\r').find(|l| !l.is_ascii()).unwrap_or(&[])
}

/// A file as UTF-8 text.
pub(crate) struct TextReader<R> {
    file: R,
    decoder: Option<Decoder>,
    tail: Vec<u8>,
    at_start: bool,
    ended: bool,
    /// Bytes read from the file.
    pub bytes: u64,
    pub notes: Notes,
}

impl<R: Read> TextReader<R> {
    pub fn new(file: R, encoding: &'static Encoding) -> Self {
        let decoder = (encoding != UTF_8).then(|| encoding.new_decoder_with_bom_removal());
        Self {
            file,
            decoder,
            tail: Vec::new(),
            at_start: true,
            ended: false,
            bytes: 0,
            notes: Notes::default(),
        }
    }

    /// True once the file has no more text.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Appends about `n` bytes of text.
    ///
    /// # Errors
    /// What the file system says.
    pub fn fill(&mut self, text: &mut String, n: usize) -> io::Result<()> {
        let from = text.len();
        if self.decoder.is_some() {
            self.fill_decoded(text, n)?
        } else {
            self.fill_utf8(text, n)?
        }
        if self.at_start && text.len() > from {
            let marks = text[from..].len() - text[from..].trim_start_matches('\u{feff}').len();
            text.drain(from..from + marks);
            self.at_start = text.len() == from;
        }
        if text.as_bytes()[from.min(text.len())..].contains(&0) {
            let clean: String = text[from..].chars().filter(|c| *c != '\0').collect();
            self.notes.control_characters += (text.len() - from - clean.len()) as u64;
            text.truncate(from);
            text.push_str(&clean);
        }
        Ok(())
    }

    fn fill_utf8(&mut self, text: &mut String, n: usize) -> io::Result<()> {
        let mut bytes = std::mem::take(text).into_bytes();
        let from = bytes.len();
        bytes.append(&mut self.tail);
        bytes.reserve(n);
        let got = self.file.by_ref().take(n as u64).read_to_end(&mut bytes)?;
        self.bytes += got as u64;
        self.ended = got < n;
        let bytes = match String::from_utf8(bytes) {
            Ok(whole) => {
                *text = whole;
                return Ok(());
            }
            Err(e) => {
                let error = e.utf8_error();
                let mut bytes = e.into_bytes();
                if error.error_len().is_none() && !self.ended {
                    self.tail = bytes.split_off(error.valid_up_to());
                } else {
                    self.mend(&mut bytes, from);
                }
                bytes
            }
        };
        *text = String::from_utf8(bytes).map_err(io::Error::other)?;
        Ok(())
    }

    /// Replaces broken sequences from `from` on; one that the piece cuts in two is kept for the next piece.
    fn mend(&mut self, bytes: &mut Vec<u8>, from: usize) {
        if !self.ended {
            let back = bytes.iter().rev().take(3).take_while(|b| **b & 0xc0 == 0x80).count();
            let lead = (bytes.len() - from).checked_sub(back + 1).map(|n| from + n);
            if let Some(lead) = lead.filter(|l| bytes[*l] >= 0xc0) {
                self.tail = bytes.split_off(lead);
            }
        }
        let lossy = String::from_utf8_lossy(&bytes[from..]).into_owned();
        let before = bytes[from..].windows(3).filter(|w| *w == [0xef, 0xbf, 0xbd]).count() as u64;
        self.notes.invalid_bytes += (lossy.matches('\u{fffd}').count() as u64).saturating_sub(before);
        bytes.truncate(from);
        bytes.extend_from_slice(lossy.as_bytes());
    }

    fn fill_decoded(&mut self, text: &mut String, n: usize) -> io::Result<()> {
        let bytes = read_up_to(&mut self.file, n)?;
        self.bytes += bytes.len() as u64;
        self.ended = bytes.len() < n;
        let Some(decoder) = self.decoder.as_mut() else { return Ok(()) };
        let from = text.len();
        let mut rest = &bytes[..];
        loop {
            text.reserve(decoder.max_utf8_buffer_length(rest.len()).unwrap_or(rest.len() * 3 + 16));
            let (result, read, _) = decoder.decode_to_string(rest, text, self.ended);
            rest = &rest[read..];
            if result == encoding_rs::CoderResult::InputEmpty {
                break;
            }
        }
        self.notes.invalid_bytes += text[from..].matches('\u{fffd}').count() as u64;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], step: usize) -> (String, Notes) {
        let encoding = guess(bytes).encoding;
        let mut reader = TextReader::new(bytes, encoding);
        let mut text = String::new();
        while !reader.ended() {
            reader.fill(&mut text, step).unwrap();
        }
        (text, reader.notes)
    }

    #[test]
    fn a_sequence_cut_by_a_piece_is_put_together_again() {
        for step in 1..9 {
            assert_eq!(read("\u{feff}\u{feff}Ärger, 로그인 😀".as_bytes(), step).0, "Ärger, 로그인 😀");
        }
    }

    #[test]
    fn broken_bytes_in_utf8_are_counted_and_replaced() {
        let mut bytes = "größe, größe, größe\n".as_bytes().to_vec();
        bytes.insert(1, 0xff);
        let (text, notes) = read(&bytes, 7);
        assert_eq!(text.matches('\u{fffd}').count(), 1);
        assert_eq!(notes.invalid_bytes, 1);
    }

    #[test]
    fn no_bytes_at_any_seam_stop_the_reader() {
        let mut seed = 7u32;
        for len in 0..200usize {
            let bytes: Vec<u8> = (0..len)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 23) as u8 | if len % 2 == 0 { 0x80 } else { 0 }
                })
                .collect();
            for step in 1..5 {
                let mut reader = TextReader::new(&bytes[..], UTF_8);
                let mut text = String::new();
                while !reader.ended() {
                    reader.fill(&mut text, step).unwrap();
                }
                assert!(text.chars().count() <= len, "{bytes:?}");
            }
        }
    }

    #[test]
    fn utf16_without_mark_is_told_by_its_zero_bytes() {
        let bytes: Vec<u8> = "id,created\n1,2\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(guess(&bytes).encoding, UTF_16LE);
        assert_eq!(read(&bytes, 5).0, "id,created\n1,2\n");
    }
}
