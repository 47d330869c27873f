use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims, Box<dyn Error>> {
    // jsonwebtoken ignores crit. Who understands none of its extensions has to refuse (RFC 7515
    // section 4.1.11).
    if decode_header(token)?.crit.is_some() {
        return Err("crit is not supported".into());
    }

    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
