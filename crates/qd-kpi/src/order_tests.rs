use super::*;

fn numbers(n: usize, top: u64) -> Vec<u32> {
    let mut x = 7_u64;
    let mut next = || {
        x = x.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        x >> 33
    };
    (0..n).map(|_| (next() * (next() % 16 + 1) / 16 % (top + 1)) as u32).collect()
}

#[test]
fn places_hold_what_sorting_would_put_there() {
    for top in [0, 3, 600, 70_000, 4_000_000_000] {
        for n in [1, 5, 4095, 4096, 20_000] {
            let values = numbers(n, top);
            let mut sorted = values.clone();
            sorted.sort_unstable();
            let all = Order::new(&Numbers::Whole(values.clone()));
            assert_eq!(all.len(), n);
            for place in all_places(n) {
                assert_eq!(all.at(place), f64::from(sorted[place]), "{place} of {n} up to {top}");
            }
            assert_eq!(median(&Numbers::Whole(values)), all.quantile(0.5));
        }
    }
}

#[test]
fn groups_are_as_if_each_stood_alone() {
    for groups in [1_usize, 2, 7, 40, 300] {
        for n in [10, 1_000, 30_000] {
            let values = numbers(n, 5_000_000);
            let group: Vec<u16> = numbers(n, groups as u64 - 1).iter().map(|&g| g as u16).collect();
            let real = Numbers::Real(values.iter().map(|&v| f64::from(v)).collect());
            let of_real = Order::by(&real, &group, groups, median_places);
            let got = Order::by(&Numbers::Whole(values.clone()), &group, groups, median_places);
            for g in 0..groups {
                let own = values.iter().zip(&group).filter(|x| usize::from(*x.1) == g);
                let mut own: Vec<u32> = own.map(|x| *x.0).collect();
                own.sort_unstable();
                assert_eq!(got[g].len(), own.len());
                for place in median_places(own.len()) {
                    let want = f64::from(own[place]);
                    assert_eq!((got[g].at(place), of_real[g].at(place)), (want, want));
                }
            }
        }
    }
}
