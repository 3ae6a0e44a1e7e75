//! A ceiling on the memory of this process.

/// Gives this process no more than so many bytes of memory of its own; files mapped for reading do not count. Beyond them
/// it gets none, and ends. What it held is written nowhere.
#[cfg(unix)]
pub(super) fn set(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |n| Rlimit { current: Some(n), maximum: Some(n) };
    // A system without such limits reads with those of the importer alone.
    let _ = setrlimit(Resource::Data, limit(bytes));
    let _ = setrlimit(Resource::Core, limit(0));
}

/// As on the other systems, by a job object of which this process is the only member.
#[cfg(windows)]
#[allow(unsafe_code)]
pub(super) fn set(bytes: u64) {
    use windows_sys::Win32::System::JobObjects::{
        AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_PROCESS_MEMORY,
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectExtendedLimitInformation, SetInformationJobObject,
    };
    use windows_sys::Win32::System::Threading::GetCurrentProcess;
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits.ProcessMemoryLimit = usize::try_from(bytes).unwrap_or(usize::MAX);
    // SAFETY: the structure is whole and its size is told; the handle is kept open until the process ends, since the limit
    // goes with the job. A system that refuses any of it reads with the limits of the importer alone.
    unsafe {
        let job = CreateJobObjectW(std::ptr::null(), std::ptr::null());
        if job.is_null() {
            return;
        }
        let size = size_of::<JOBOBJECT_EXTENDED_LIMIT_INFORMATION>() as u32;
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, (&raw const limits).cast(), size);
        AssignProcessToJobObject(job, GetCurrentProcess());
    }
}

/// Systems that are neither: the limits of the importer alone.
#[cfg(not(any(unix, windows)))]
pub(super) fn set(_bytes: u64) {}
