use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct Claims {
    pub sub: Option<String>,
}

/// Fetches the issuer's keys; call it at start, and again every few minutes. The address is our
/// configuration, never the token's jku.
pub fn load_key_set(url: &str) -> Result<JwkSet, ureq::Error> {
    ureq::get(url).call()?.body_mut().read_json()
}

pub fn verify(token: &str, keys: &JwkSet) -> Result<Claims, Box<dyn Error>> {
    // The header is not verified yet: its kid chooses among our keys, and that is all.
    let kid = decode_header(token)?.kid.ok_or("the token has no kid")?;
    let jwk = keys.find(&kid).ok_or("unknown kid")?;

    let mut validation = Validation::new(Algorithm::RS256); // never jwk.alg, never header.alg
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, &DecodingKey::from_jwk(jwk)?, &validation)?.claims)
}
