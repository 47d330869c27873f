//! jsonwebtoken asks the system for the time and takes no other. So this process answers for the system: std calls
//! `clock_gettime` of the C library, and a program's own symbol of that name goes before a shared library's.
use std::ffi::{CStr, c_char, c_int, c_long, c_void};
use std::mem;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, Ordering::SeqCst};
use std::time::{SystemTime, UNIX_EPOCH};

#[repr(C)]
pub struct Timespec {
    seconds: c_long,
    nanoseconds: c_long,
}

type ClockGettime = unsafe extern "C" fn(c_int, *mut Timespec) -> c_int;

unsafe extern "C" {
    fn dlsym(handle: *mut c_void, symbol: *const c_char) -> *mut c_void;
}

/// The next object after this program, on Linux and macOS alike.
const RTLD_NEXT: *mut c_void = -1_isize as *mut c_void;
const NAME: &CStr = c"clock_gettime";

/// Seconds by which every clock of this process goes ahead.
static AHEAD: AtomicI64 = AtomicI64::new(0);

fn of_the_system() -> ClockGettime {
    static FOUND: OnceLock<ClockGettime> = OnceLock::new();
    // SAFETY: the C library's clock_gettime has this signature.
    *FOUND.get_or_init(|| unsafe { mem::transmute(dlsym(RTLD_NEXT, NAME.as_ptr())) })
}

/// # Safety
/// As that of the C library: `time` points to a timespec.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn clock_gettime(clock: c_int, time: *mut Timespec) -> c_int {
    // SAFETY: handed on as it came.
    let result = unsafe { of_the_system()(clock, time) };
    if result == 0 {
        // SAFETY: it has just been written to.
        unsafe { (*time).seconds += AHEAD.load(SeqCst) };
    }
    result
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

/// Lets time pass, for caches and cooldowns.
pub fn wait(seconds: i64) {
    AHEAD.fetch_add(seconds, SeqCst);
}

pub fn set(moment: i64) {
    wait(moment - now());
    assert_eq!(
        now(),
        moment,
        "this system asks another function for the time"
    );
}
