//! Exponentials and logarithms for programs built for Windows by MinGW. Its C library computes them on the old floating-point
//! unit, whose precision is another on each thread: the last digit of a p-value differed from one run to the next. A program that
//! defines these functions itself uses its own, and these are the same on every thread and every computer.

/// Defines C's functions of these names by those of `libm`.
macro_rules! ours {
    ($($name:ident($($x:ident),+);)+) => {
        $(
            #[allow(unsafe_code, reason = "C knows the function by this name")]
            #[unsafe(no_mangle)]
            extern "C" fn $name($($x: f64),+) -> f64 {
                libm::$name($($x),+)
            }
        )+
    };
}

ours! {
    exp(x);
    exp2(x);
    expm1(x);
    log(x);
    log2(x);
    log10(x);
    log1p(x);
    pow(x, y);
}
