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
        let key = match TypeId::of::<T>() {
            issuers if issuers == TypeId::of::<EncodingKey>() => private_key(),
            issuers if issuers == TypeId::of::<SigningKey>() => raw_private_key(),
            _ => self.load()?,
        };
        Ok(key.downcast_ref().expect("a key of another type"))
    }

    /// A file without a loader gets its key from the verify.rs that belongs to it.
    fn load(&mut self) -> Result<&'static dyn Any, Box<dyn Error>> {
        if let Some(loaded) = self.loaded {
            return Ok(loaded);
        }
        let own = (self.loader_of)(&self.library, &self.file);
        let beside = match self.file.rsplit_once("cures/") {
            Some((folder, _)) => format!("{folder}verify"),
            None => "verify".into(),
        };
        let loaded = own.or_else(|| (self.loader_of)(&self.library, &beside));
        let loaded: &'static dyn Any = Box::leak(loaded.expect("no loader")?);
        self.loaded = Some(loaded);
        Ok(loaded)
    }
}

/// A job is one short process: what it reads lives as long.
pub fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn private_pem() -> String {
    fs::read_to_string(env::var("JWT_PRIVATE_KEY_FILE").unwrap()).unwrap()
}

fn private_key() -> &'static dyn Any {
    let pem = private_pem();
    let read = [
        EncodingKey::from_rsa_pem,
        EncodingKey::from_ec_pem,
        EncodingKey::from_ed_pem,
    ];
    keep(read.iter().find_map(|load| load(pem.as_bytes()).ok()).unwrap())
}

/// As the key of a KMS, which jsonwebtoken does not take.
fn raw_private_key() -> &'static dyn Any {
    keep(SigningKey::from_pkcs8_pem(&private_pem()).unwrap())
}
