use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors::ErrorKind};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// The status and the WWW-Authenticate value for the answer.
pub fn verify(token: &str, public_key: &DecodingKey) -> (u16, &'static str) {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    let Err(error) = decode::<Claims>(token, public_key, &validation) else {
        return (200, "");
    };
    match error.kind() {
        // Everyday: the client sees it here and renews with its refresh token (RFC 6750 section 3).
        ErrorKind::ExpiredSignature => (
            401,
            r#"Bearer error="invalid_token", error_description="The access token expired""#,
        ),
        _ => (401, r#"Bearer error="invalid_token""#),
    }
}
