use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims, Box<dyn Error>> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    let data = decode::<Claims>(token, public_key, &validation)?;

    // An ID token of the same issuer passes all of the above. jsonwebtoken does not look at typ
    // (RFC 9068 section 4).
    let typ = data.header.typ.unwrap_or_default().to_lowercase();
    if typ.trim_start_matches("application/") != "at+jwt" {
        return Err("not an access token".into());
    }
    Ok(data.claims)
}
