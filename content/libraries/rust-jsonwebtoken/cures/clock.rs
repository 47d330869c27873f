use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, errors::Result, get_current_timestamp};
use serde_json::json;

/// The issuer's.
pub fn sign(subject: &str, private_key: &EncodingKey) -> Result<String> {
    // Seconds since 1970 in UTC, whatever the time zone. as_millis() would be 50,000 years ahead.
    let now = get_current_timestamp();
    let claims = json!({
        "iss": "https://example.com",
        "aud": "api.example.com",
        "sub": subject,
        "iat": now,
        "exp": now + 600,
    });
    encode(&Header::new(Algorithm::RS256), &claims, private_key)
}
