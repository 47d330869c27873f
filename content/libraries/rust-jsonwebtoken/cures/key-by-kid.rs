use std::{
    error::Error,
    sync::Mutex,
    time::{Duration, Instant},
};

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::JwkSet};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// The issuer's keys, and when they were fetched.
pub struct KeySet {
    url: String,
    fetched: Mutex<(JwkSet, Instant)>,
}

fn fetch(url: &str) -> Result<(JwkSet, Instant), ureq::Error> {
    Ok((
        ureq::get(url).call()?.body_mut().read_json()?,
        Instant::now(),
    ))
}

pub fn load_key_set(url: &str) -> Result<KeySet, ureq::Error> {
    Ok(KeySet {
        url: url.into(),
        fetched: Mutex::new(fetch(url)?),
    })
}

impl KeySet {
    /// A kid that is not among the keys fetches the set again, so a rotated key works without a
    /// restart; the 30 seconds keep made-up kids from flooding the issuer.
    fn find(&self, kid: &str) -> Result<DecodingKey, Box<dyn Error>> {
        let mut fetched = self.fetched.lock().map_err(|_| "poisoned")?;
        if fetched.0.find(kid).is_none() && fetched.1.elapsed() > Duration::from_secs(30) {
            *fetched = fetch(&self.url)?;
        }
        Ok(DecodingKey::from_jwk(
            fetched.0.find(kid).ok_or("unknown kid")?,
        )?)
    }
}

pub fn verify(token: &str, keys: &KeySet) -> Result<Claims, Box<dyn Error>> {
    let kid = decode_header(token)?.kid.ok_or("the token has no kid")?;
    let public_key = keys.find(&kid)?;

    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, &public_key, &validation)?.claims)
}
