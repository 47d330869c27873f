use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// Takes the address of a request such as /download?access_token=...
pub fn verify(address: &str, public_key: &DecodingKey) -> Result<Claims, Box<dyn Error>> {
    let (_, query) = address.split_once('?').ok_or("no query")?;
    // parse decodes percent-encoding once. Don't escape a token again, and don't unescape it again.
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let (_, token) = pairs
        .find(|(name, _)| name == "access_token")
        .ok_or("no access_token")?;

    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token.as_bytes(), public_key, &validation)?.claims)
}
