use std::{error::Error, fs};

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// One algorithm and its key: never both families.
pub struct Key {
    algorithm: Algorithm,
    key: DecodingKey,
}

/// Returns what the configured algorithm needs; a key of another family is InvalidKeyFormat.
pub fn load_key(algorithm: &str, path: &str) -> Result<Key, Box<dyn Error>> {
    let content = fs::read(path)?;
    let algorithm = algorithm.parse()?;
    let key = match algorithm {
        Algorithm::RS256 => DecodingKey::from_rsa_pem(&content)?,
        Algorithm::HS256 => DecodingKey::from_secret(&content), // the shared secret
        _ => return Err("no key for this algorithm".into()),
    };
    Ok(Key { algorithm, key })
}

pub fn verify(token: &str, Key { algorithm, key }: &Key) -> Result<Claims, errors::Error> {
    let mut validation = Validation::new(*algorithm);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, key, &validation)?.claims)
}
