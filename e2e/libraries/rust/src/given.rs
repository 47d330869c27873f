//! What a published function is called with: first what the job gives, in order; the keys are loaded.
use std::any::Any;
use std::env;
use std::error::Error;
use std::vec::IntoIter;

use serde_json::{Map, Value};

use crate::key::{Key, keep};

pub struct Given<'a> {
    values: IntoIter<Value>,
    key: Option<&'a mut Key>,
}

impl<'a> Given<'a> {
    pub fn new(values: Vec<Value>, key: &'a mut Key) -> Self {
        Self {
            values: values.into_iter(),
            key: Some(key),
        }
    }

    /// What a loader is called with.
    pub fn from_settings(names: &[&str]) -> Self {
        let read = |name: &&str| Value::String(env::var(name).unwrap_or_default());
        let values: Vec<_> = names.iter().map(read).collect();
        Self {
            values: values.into_iter(),
            key: None,
        }
    }

    fn next(&mut self) -> Value {
        self.values.next().expect("the job gives too few arguments")
    }

    fn key<T: Any>(&mut self) -> Result<&'static T, Box<dyn Error>> {
        self.key.as_mut().expect("a loader takes no key").of()
    }
}

pub trait Argument: Sized {
    fn take(given: &mut Given) -> Result<Self, Box<dyn Error>>;
}

impl Argument for &'static str {
    fn take(given: &mut Given) -> Result<Self, Box<dyn Error>> {
        Ok(keep(given.next()).as_str().unwrap())
    }
}

impl Argument for Map<String, Value> {
    fn take(given: &mut Given) -> Result<Self, Box<dyn Error>> {
        Ok(serde_json::from_value(given.next())?)
    }
}

/// The id of a user.
impl Argument for u64 {
    fn take(given: &mut Given) -> Result<Self, Box<dyn Error>> {
        Ok(given.next()["id"].as_u64().unwrap())
    }
}

/// A shared secret.
impl Argument for &'static [u8] {
    fn take(given: &mut Given) -> Result<Self, Box<dyn Error>> {
        Ok(given.key::<Vec<u8>>()?)
    }
}

impl<T: Any> Argument for &'static T {
    fn take(given: &mut Given) -> Result<Self, Box<dyn Error>> {
        given.key()
    }
}
