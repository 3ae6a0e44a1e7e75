//! How the C library of Linux hands out memory to the program.

/// Lets a program that reads files keep what it frees: glibc gives freed blocks of over 128 kB back to the system, page
/// by page to be cleared and handed out again, until a greater one was freed. So one is freed first; it is never
/// written to, and takes no memory.
pub fn keep_freed_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(31 << 20)));
}

/// Bytes of memory that the process holds; 0 where the system does not say it.
pub(crate) fn held() -> u64 {
    let told = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    // In pages; all computers this is built for have those of 4 kB.
    told.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).map_or(0, |pages| pages * 4096)
}

/// Lets a program give back what it frees, from now on: blocks of a megabyte and more at once, so that growing tables
/// leave no holes behind. A fifth less memory, and a tenth more time.
pub(crate) fn give_freed_memory_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        // SAFETY: both take numbers; the allocator has locks of its own for them.
        #[allow(unsafe_code)]
        unsafe {
            libc::mallopt(libc::M_MMAP_THRESHOLD, 1 << 20);
            libc::mallopt(libc::M_TRIM_THRESHOLD, 2 << 20);
            libc::malloc_trim(0);
        }
    }
}

/// Sets the memory of a program up that answers one question over columns of millions of numbers, and ends; called once,
/// before any thread is started. What is freed stays with the program, and more is asked for in steps of 64 MB: a
/// twelfth of the time of such a question. Not for imports, which would hold more memory and gain nothing. Outside
/// Linux with glibc this does nothing.
///
/// Huge pages were tried and left out: where other programs have just given memory back, to be handed a cleared page of
/// 2 MB took longer than all of the small ones.
pub fn prepare_heap() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        // SAFETY: mallopt takes numbers and changes the allocator's own settings; no other thread runs yet.
        #[allow(unsafe_code)]
        unsafe {
            libc::mallopt(libc::M_MMAP_THRESHOLD, 1 << 30);
            libc::mallopt(libc::M_TRIM_THRESHOLD, i32::MAX);
            libc::mallopt(libc::M_TOP_PAD, 64 << 20);
        }
    }
}
