//! What a published function is called with: first what the job gives, in order; the keys are loaded.
use std::any::{Any, TypeId};
use std::error::Error;
use std::{env, fs};

use jsonwebtoken::EncodingKey;
use p256::ecdsa::SigningKey;
use p256::pkcs8::DecodePrivateKey;
use serde_json::{Map, Value};

pub type Loaded = Result<Box<dyn Any>, Box<dyn Error>>;

/// Loads a key once, however many calls need it.
pub struct Key {
    load: fn(&str, &str) -> Option<Loaded>,
    library: String,
    file: String,
    loaded: Option<&'static dyn Any>,
}

impl Key {
    pub fn new(load: fn(&str, &str) -> Option<Loaded>, library: &str, file: &str) -> Self {
        Self {
            load,
            library: library.into(),
            file: file.into(),
            loaded: None,
        }
    }

    /// The file's own loader; a file without one gets its key from verify.rs.
    fn get(&mut self) -> Result<&'static dyn Any, Box<dyn Error>> {
        if let Some(loaded) = self.loaded {
            return Ok(loaded);
        }
        let own = (self.load)(&self.library, &self.file);
        let loaded = own.or_else(|| (self.load)(&self.library, "verify"));
        let loaded: &'static dyn Any = Box::leak(loaded.expect("no loader")?);
        self.loaded = Some(loaded);
        Ok(loaded)
    }
}

pub struct Given<'a> {
    values: std::vec::IntoIter<Value>,
    key: Option<&'a mut Key>,
}

impl<'a> Given<'a> {
    pub fn new(values: Vec<Value>, key: &'a mut Key) -> Self {
        Self {
            values: values.into_iter(),
            key: Some(key),
        }
    }

    pub fn from_settings(names: &[&str]) -> Self {
        let values = names
            .iter()
            .map(|name| Value::String(env::var(name).unwrap_or_default()));
        Self {
            values: values.collect::<Vec<_>>().into_iter(),
            key: None,
        }
    }

    fn next(&mut self) -> Value {
        self.values.next().expect("the job gives too few arguments")
    }

    fn key<T: Any>(&mut self) -> Result<&'static T, Box<dyn Error>> {
        let is_issuers = [TypeId::of::<EncodingKey>(), TypeId::of::<SigningKey>()];
        let key = match &mut self.key {
            _ if is_issuers.contains(&TypeId::of::<T>()) => private_key(),
            Some(key) => key.get()?,
            None => panic!("a loader asks for a key"),
        };
        Ok(key.downcast_ref().expect("a key of another type"))
    }
}

/// A job is one short process: what it reads lives as long.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn private_key() -> &'static dyn Any {
    let pem = fs::read_to_string(env::var("JWT_PRIVATE_KEY_FILE").unwrap()).unwrap();
    match SigningKey::from_pkcs8_pem(&pem) {
        Ok(key) => keep(key),
        Err(_) => keep(EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap()),
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

/// A function of any number of arguments, each of which knows where it comes from.
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
