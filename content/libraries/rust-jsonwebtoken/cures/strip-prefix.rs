use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// The scheme in any case, then spaces, then one token. Two schemes or two tokens are refused, not
/// guessed at.
fn bearer(authorization: &str) -> Option<&str> {
    let (scheme, rest) = authorization.split_once(' ')?;
    let token = rest.trim_start_matches(' ');
    let is_one = !token.is_empty() && !token.contains([' ', ',']);
    (scheme.eq_ignore_ascii_case("bearer") && is_one).then_some(token)
}

/// Takes the whole value of the Authorization header.
pub fn verify(authorization: &str, public_key: &DecodingKey) -> Result<Claims, Box<dyn Error>> {
    let token = bearer(authorization).ok_or(r#"expected "Authorization: Bearer <token>""#)?;

    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
