use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims, Box<dyn Error>> {
    // Lengths show where a token was cut, and give nothing away.
    let lengths: Vec<_> = token.split('.').map(str::len).collect();
    if lengths.len() != 3 || lengths.contains(&0) {
        return Err(format!("not a whole token: parts of {lengths:?} characters").into());
    }

    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
