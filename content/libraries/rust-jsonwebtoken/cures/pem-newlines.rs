use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::Result};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// Takes env::var("JWT_PUBLIC_KEY"); a damaged PEM fails here, at start, as InvalidKeyFormat.
pub fn parse_public_key(text: &str) -> Result<DecodingKey> {
    // .env files and dashboards keep a PEM on one line, with \n as two characters. Make them line
    // breaks again.
    DecodingKey::from_rsa_pem(text.replace(r"\n", "\n").as_bytes())
}

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
