use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode, errors::Result,
};
use serde_json::{Map, Value};

type Claims = Map<String, Value>;

/// The issuer's. The signature covers every byte: whoever changes a claim has to sign again.
pub fn add_claims(
    token: &str,
    more: Claims,
    public_key: &DecodingKey,
    private_key: &EncodingKey,
) -> Result<String> {
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_issuer(&["https://example.com"]);
    validation.set_audience(&["api.example.com"]);
    validation.set_required_spec_claims(&["exp", "iss", "aud"]);
    validation.leeway = 5;
    validation.validate_nbf = true;
    let mut claims = decode::<Claims>(token, public_key, &validation)?.claims;

    claims.extend(more);
    encode(&Header::new(Algorithm::RS256), &claims, private_key)
}
