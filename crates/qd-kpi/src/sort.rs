//! Sorting of many durations: whole seconds are sorted by their digits.

/// Bits of a digit, and how many values one can have.
const BITS: u32 = 11;
const DIGITS: usize = 1 << BITS;

/// True if the values can be sorted as whole numbers of 32 bits, and are many enough that it pays.
fn whole(values: &[f64]) -> bool {
    // A number that comes back from the integer is whole, not negative, and small enough.
    values.len() >= 512 && values.iter().all(|&v| f64::from(v as u32) == v && v < 4_294_967_295.0)
}

/// Sorts by digits, the least first; `other` is scratch of the same length.
fn by_digits(keys: &mut Vec<u32>, other: &mut Vec<u32>) {
    let mut counts = [[0_u32; DIGITS]; 3];
    for &k in keys.iter() {
        for (pass, c) in counts.iter_mut().enumerate() {
            c[(k >> (BITS * pass as u32)) as usize & (DIGITS - 1)] += 1;
        }
    }
    for (pass, counts) in counts.iter_mut().enumerate() {
        if counts.iter().any(|&c| c as usize == keys.len()) {
            continue;
        }
        let mut at = 0;
        for c in counts.iter_mut() {
            at += std::mem::replace(c, at);
        }
        for &k in keys.iter() {
            let place = &mut counts[(k >> (BITS * pass as u32)) as usize & (DIGITS - 1)];
            other[*place as usize] = k;
            *place += 1;
        }
        std::mem::swap(keys, other);
    }
}

/// The values in ascending order.
pub(crate) fn sorted_values(values: &[f64]) -> Vec<f64> {
    if !whole(values) {
        let mut out = values.to_vec();
        out.sort_unstable_by(f64::total_cmp);
        return out;
    }
    let mut keys: Vec<u32> = values.iter().map(|&v| v as u32).collect();
    let mut other = vec![0_u32; keys.len()];
    by_digits(&mut keys, &mut other);
    keys.into_iter().map(f64::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_digits_is_the_same_as_by_comparison() {
        let mut x = 1_u64;
        for top in [3_u64, 2_000, 100_000, 4_294_967_294] {
            let values: Vec<f64> = (0..5_000)
                .map(|_| {
                    x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    ((x >> 33) % (top + 1)) as f64
                })
                .collect();
            let got = sorted_values(&values);
            let mut expected = values.clone();
            expected.sort_by(f64::total_cmp);
            assert_eq!(got, expected);
        }
    }
}
