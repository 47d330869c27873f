use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::Result};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims> {
    let mut validation = Validation::new(Algorithm::RS256);
    // Copied from "issuer" of the discovery document: scheme, host and slash, character by
    // character.
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
