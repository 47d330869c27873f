use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::Result};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// Drops the line break that `echo`, editors and secret stores add; it would become part of the
/// key.
pub fn load_secret(text: &str) -> Result<DecodingKey> {
    Ok(DecodingKey::from_secret(text.trim().as_bytes()))
}

pub fn verify(token: &str, secret: &DecodingKey) -> Result<Claims> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, secret, &validation)?.claims)
}
