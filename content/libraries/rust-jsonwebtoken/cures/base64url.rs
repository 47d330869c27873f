use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, crypto, errors::Result};
use serde_json::{Map, Value, json};

/// - and _ and no padding (RFC 7515 section 2); STANDARD would write + / and =.
fn encode(part: &Value) -> String {
    URL_SAFE_NO_PAD.encode(part.to_string())
}

/// An issuer that builds its tokens by hand. jsonwebtoken::encode does all of this by itself.
pub fn sign(claims: Map<String, Value>, private_key: &EncodingKey) -> Result<String> {
    let header = json!({ "alg": "RS256", "typ": "JWT" });
    let input = format!("{}.{}", encode(&header), encode(&claims.into()));
    let signature = crypto::sign(input.as_bytes(), private_key, Algorithm::RS256)?;
    Ok(format!("{input}.{signature}"))
}
