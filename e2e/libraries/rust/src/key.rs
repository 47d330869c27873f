//! The keys that published functions take: loaded by the file's own loader, or an issuer's private key.
use std::any::{Any, TypeId};
use std::error::Error;
use std::{env, fs};

use jsonwebtoken::EncodingKey;
use p256::ecdsa::SigningKey;
use p256::pkcs8::DecodePrivateKey;

pub type Loaded = Result<Box<dyn Any>, Box<dyn Error>>;
type LoaderOf = fn(library: &str, file: &str) -> Option<Loaded>;

/// Loads a key once, however many calls need it.
pub struct Key {
    loader_of: LoaderOf,
    library: String,
    file: String,
    loaded: Option<&'static dyn Any>,
}

impl Key {
    pub fn new(loader_of: LoaderOf, library: &str, file: &str) -> Self {
        Self {
            loader_of,
            library: library.into(),
            file: file.into(),
            loaded: None,
        }
    }

    pub fn of<T: Any>(&mut self) -> Result<&'static T, Box<dyn Error>> {
        let is_issuers = [TypeId::of::<EncodingKey>(), TypeId::of::<SigningKey>()];
        let key = match is_issuers.contains(&TypeId::of::<T>()) {
            true => private_key(),
            false => self.load()?,
        };
        Ok(key.downcast_ref().expect("a key of another type"))
    }

    /// A file without a loader gets its key from verify.rs.
    fn load(&mut self) -> Result<&'static dyn Any, Box<dyn Error>> {
        if let Some(loaded) = self.loaded {
            return Ok(loaded);
        }
        let own = (self.loader_of)(&self.library, &self.file);
        let loaded = own.or_else(|| (self.loader_of)(&self.library, "verify"));
        let loaded: &'static dyn Any = Box::leak(loaded.expect("no loader")?);
        self.loaded = Some(loaded);
        Ok(loaded)
    }
}

/// A job is one short process: what it reads lives as long.
pub fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn private_key() -> &'static dyn Any {
    let pem = fs::read_to_string(env::var("JWT_PRIVATE_KEY_FILE").unwrap()).unwrap();
    match SigningKey::from_pkcs8_pem(&pem) {
        Ok(key) => keep(key),
        Err(_) => keep(EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap()),
    }
}
