//! Calls a published function of any number of arguments, each of which knows where it comes from.
use std::error::Error;

use crate::given::{Argument, Given};

pub trait Function<Arguments> {
    type Output;
    fn apply(self, given: &mut Given) -> Result<Self::Output, Box<dyn Error>>;
}

macro_rules! function {
    ($($argument:ident),+) => {
        impl<F, R, $($argument: Argument),+> Function<($($argument,)+)> for F
        where
            F: FnOnce($($argument),+) -> R,
        {
            type Output = R;
            fn apply(self, given: &mut Given) -> Result<R, Box<dyn Error>> {
                Ok(self($($argument::take(given)?),+))
            }
        }
    };
}

function!(A);
function!(A, B);
function!(A, B, C);
function!(A, B, C, D);
