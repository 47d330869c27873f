use std::error::Error;

use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, errors};
use rsa::{
    RsaPrivateKey,
    pkcs8::{DecodePrivateKey, EncodePublicKey, LineEnding},
};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// Run once at the issuer; only what it returns goes to the verifiers.
pub fn public_half(private_pem: &str) -> Result<String, Box<dyn Error>> {
    let key = RsaPrivateKey::from_pkcs8_pem(private_pem)?.to_public_key();
    Ok(key.to_public_key_pem(LineEnding::LF)?)
}

/// from_rsa_pem reads a private key without a word; then every signature is an InvalidSignature.
pub fn verify(token: &str, public_key: &DecodingKey) -> Result<Claims, errors::Error> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    Ok(decode::<Claims>(token, public_key, &validation)?.claims)
}
