use std::{collections::HashMap, error::Error, fs};

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;
type Keys = HashMap<String, DecodingKey>;

/// Reads one PEM file for each key the issuer uses now, named by its kid: <kid>.pem
pub fn load_key_dir(dir: &str) -> Result<Keys, Box<dyn Error>> {
    let mut keys = Keys::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let kid = path
            .file_stem()
            .ok_or("no file name")?
            .to_string_lossy()
            .into_owned();
        keys.insert(kid, DecodingKey::from_rsa_pem(&fs::read(&path)?)?);
    }
    Ok(keys)
}

pub fn verify(token: &str, keys: &Keys) -> Result<Claims, Box<dyn Error>> {
    let kid = decode_header(token)?.kid.ok_or("the token has no kid")?;
    let public_key = keys.get(&kid).ok_or("unknown kid")?; // a look-up only: kid is not verified yet

    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
