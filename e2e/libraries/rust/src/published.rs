//! The published files, and how one of them is called.
use std::any::Any;
use std::error::Error;

use serde_json::Value;

use crate::function::Function;
use crate::given::Given;
use crate::key::{Key, Loaded};
use crate::outcome::{Answer, Outcome, ReasonOf, printed};

fn call<F, Arguments>(function: F, given: &mut Given) -> Outcome
where
    F: Function<Arguments, Output: Answer>,
{
    function.apply(given)?.outcome()
}

fn load<F, Arguments, K: Any, E: Into<Box<dyn Error>>>(function: F, settings: &[&str]) -> Loaded
where
    F: Function<Arguments, Output = Result<K, E>>,
{
    let key = function.apply(&mut Given::from_settings(settings))?;
    key.map(|key| Box::new(key) as Box<dyn Any>)
        .map_err(Into::into)
}

#[allow(dead_code)] // members that only readers of the page use
mod files {
    use super::*;
    include!(concat!(env!("OUT_DIR"), "/published.rs"));
}

pub use files::rust_jsonwebtoken_verify::Claims;

pub struct Published {
    library: String,
    file: String,
    key: Key,
}

impl Published {
    pub fn new(library: &str, file: &str) -> Self {
        let key = Key::new(files::loader_of, library, file);
        Self {
            library: library.into(),
            file: file.into(),
            key,
        }
    }

    pub fn run(&mut self, name: &str, args: Vec<Value>) -> Value {
        let mut given = Given::new(args, &mut self.key);
        let outcome = files::run(&self.library, &self.file, &snake(name), &mut given);
        printed(outcome, files::reason_of(&self.library, &self.file))
    }
}

/// publicHalf is public_half in Rust.
fn snake(name: &str) -> String {
    let letters = name.chars().flat_map(|letter| {
        let break_before = letter.is_ascii_uppercase().then_some('_');
        break_before.into_iter().chain(letter.to_lowercase())
    });
    letters.collect()
}
