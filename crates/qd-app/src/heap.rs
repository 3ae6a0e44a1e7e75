//! How the C library of Linux hands out memory to the program.

/// Bytes for which huge pages are asked. Nothing is taken until it is written to.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const ASKED: usize = 256 << 20;
/// Huge pages of Linux on x86-64 and ARM.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const HUGE: usize = 2 << 20;

/// Lets a program that reads files keep what it frees: glibc gives freed blocks of over 128 kB back to the system, page
/// by page to be cleared and handed out again, until a greater one was freed. So one is freed first; it is never
/// written to, and takes no memory.
pub fn keep_freed_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(31 << 20)));
}

/// Sets the memory of a program up that answers one question over columns of millions of numbers, and ends; called once,
/// before any thread is started. What is freed stays with the program, and pages have 2 MB: to be given 4 kB at a time
/// is a sixth of the time of such a question. Not for imports: their threads would wait for each other. Outside Linux
/// with glibc this does nothing.
pub fn prepare_heap() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        let keep = i32::MAX;
        // SAFETY: mallopt takes numbers and changes the allocator's own settings; no other thread runs yet.
        #[allow(unsafe_code)]
        unsafe {
            libc::mallopt(libc::M_MMAP_THRESHOLD, 1 << 30);
            libc::mallopt(libc::M_TRIM_THRESHOLD, keep);
            libc::mallopt(libc::M_TOP_PAD, 64 << 20);
            libc::mallopt(libc::M_ARENA_MAX, 1);
        }
        let mut room = std::hint::black_box(Vec::<u8>::with_capacity(ASKED));
        let skip = room.as_mut_ptr().align_offset(HUGE);
        if skip < ASKED {
            let whole = (ASKED - skip) / HUGE * HUGE;
            // SAFETY: the range lies within `room`, which nobody else knows; the advice changes no content.
            #[allow(unsafe_code)]
            unsafe {
                libc::madvise(room.as_mut_ptr().add(skip).cast(), whole, libc::MADV_HUGEPAGE);
            }
        }
    }
}
