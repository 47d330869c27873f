use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, errors::Result, get_current_timestamp};
use serde::Serialize;

/// The types that RFC 7519 asks for. A map takes what it is given.
#[derive(Serialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: String, // a string, although the id is a number
    iat: u64,    // seconds, as a number
    exp: u64,
}

/// The issuer's.
pub fn sign(user_id: u64, private_key: &EncodingKey) -> Result<String> {
    let now = get_current_timestamp();
    let claims = Claims {
        iss: "https://example.com".into(),
        aud: "api.example.com".into(),
        sub: user_id.to_string(),
        iat: now,
        exp: now + 600,
    };
    encode(&Header::new(Algorithm::RS256), &claims, private_key)
}
