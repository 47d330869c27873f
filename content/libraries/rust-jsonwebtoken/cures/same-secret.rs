use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode, errors::Result,
};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// Takes the one setting that issuer and verifier share: env::var("JWT_SECRET").
pub fn load_secret(text: &str) -> std::result::Result<Vec<u8>, &'static str> {
    if text.is_empty() {
        return Err("JWT_SECRET is not set"); // an empty key would be accepted
    }
    Ok(text.into())
}

pub fn sign(claims: Claims, secret: &[u8]) -> Result<String> {
    encode(
        &Header::new(Algorithm::HS256),
        &claims,
        &EncodingKey::from_secret(secret),
    )
}

pub fn verify(token: &str, secret: &[u8]) -> Result<Claims> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, &DecodingKey::from_secret(secret), &validation)?.claims)
}
