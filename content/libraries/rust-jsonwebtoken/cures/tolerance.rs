use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::Result};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    // For exp and nbf. It covers the rest that NTP leaves; keep the clocks in step with NTP first.
    // Left alone, it is 60 seconds, and nbf is not looked at.
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
