//! Row numbers as a compact blob: ascending, differences as LEB128.

/// Packs row numbers, which must ascend.
pub(crate) fn pack(rows: impl Iterator<Item = i64>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut last = 0_i64;
    for row in rows {
        let mut d = row.wrapping_sub(last) as u64;
        last = row;
        while d >= 0x80 {
            out.push(d as u8 | 0x80);
            d >>= 7;
        }
        out.push(d as u8);
    }
    out
}

/// The row numbers, one after the other; a blob cut off ends early.
pub(crate) fn unpack(blob: &[u8]) -> impl Iterator<Item = i64> + '_ {
    let (mut at, mut last) = (0, 0_i64);
    std::iter::from_fn(move || {
        let (mut d, mut shift) = (0_u64, 0_u32);
        loop {
            let b = *blob.get(at)?;
            at += 1;
            d |= u64::from(b & 0x7f).checked_shl(shift).unwrap_or(0);
            shift += 7;
            if b < 0x80 {
                break;
            }
        }
        last = last.wrapping_add(d as i64);
        Some(last)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_numbers_come_back_in_order() {
        for rows in [vec![], vec![1], vec![1, 2, 3, 300, 5_000_000_000], (1..10_000).collect()] {
            assert_eq!(unpack(&pack(rows.iter().copied())).collect::<Vec<_>>(), rows);
        }
    }

    #[test]
    fn a_run_takes_one_byte_a_row() {
        assert_eq!(pack(1..=1000).len(), 1000);
    }
}
