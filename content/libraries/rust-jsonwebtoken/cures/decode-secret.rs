use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::Result};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// Decodes what the issuer shows as Base64; the key is the bytes behind it, not the text.
pub fn load_secret(text: &str) -> Result<DecodingKey> {
    DecodingKey::from_base64_secret(text)
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
