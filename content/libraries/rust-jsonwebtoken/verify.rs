// Cargo.toml: jsonwebtoken = { version = "11", features = ["rust_crypto"] } (or "aws_lc_rs": without
// either it panics), serde = { version = "1", features = ["derive"] }, log = "0.4"
use std::{error::Error, fs};

use jsonwebtoken::{
    Algorithm, DecodingKey, Validation, decode,
    errors::{self, ErrorKind},
};
use serde::{Deserialize, Serialize};

/// What this API reads. exp, nbf, iss and aud are the library's to check.
#[derive(Debug, Serialize, Deserialize)]
pub struct Claims {
    pub sub: Option<String>,
}

/// Reads the issuer's public key, a PEM file ("BEGIN PUBLIC KEY"); call it once at start.
pub fn load_public_key(path: &str) -> Result<DecodingKey, Box<dyn Error>> {
    Ok(DecodingKey::from_rsa_pem(&fs::read(path)?)?)
}

fn validation() -> Validation {
    let mut validation = Validation::new(Algorithm::RS256); // our choice, never the token's
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    // Without this, a token that has no iss or no aud passes.
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5; // seconds; left alone, it is 60
    validation.validate_nbf = true; // left alone, nbf is not looked at
    validation
}

pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims, errors::Error> {
    match decode(token, public_key, &validation()) {
        Ok(data) => Ok(data.claims),
        Err(error) => {
            log::warn!("JWT refused: {}", reason_of(&error)); // never log the token itself
            Err(error) // answer 401
        }
    }
}

pub fn reason_of(error: &errors::Error) -> &'static str {
    match error.kind() {
        ErrorKind::InvalidSignature => "signature",
        ErrorKind::InvalidAlgorithm => "algorithm",
        ErrorKind::ExpiredSignature => "expired",
        ErrorKind::ImmatureSignature => "not yet valid",
        ErrorKind::InvalidIssuer => "issuer",
        ErrorKind::InvalidAudience => "audience",
        ErrorKind::MissingRequiredClaim(_) => "claim missing", // the message says which
        _ => "malformed", // alg: none and other unknown names, too
    }
}
