use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Error, Signature, SigningKey, signature::Signer};
use serde_json::{Map, Value};

/// A KMS or HSM answers in ASN.1 DER. ES256 is R || S, 32 bytes each (RFC 7518 section 3.4).
fn to_raw(der: &[u8]) -> Result<Vec<u8>, Error> {
    Ok(Signature::from_der(der)?.to_vec())
}

/// The issuer's. jsonwebtoken::encode with a local key writes R || S by itself.
pub fn sign(claims: Map<String, Value>, key: &SigningKey) -> Result<String, Error> {
    let encode = |part: &[u8]| URL_SAFE_NO_PAD.encode(part);
    let payload = Value::from(claims).to_string();
    let input = [
        encode(br#"{"alg":"ES256","typ":"JWT"}"#),
        encode(payload.as_bytes()),
    ]
    .join(".");

    let signature: Signature = key.sign(input.as_bytes()); // stands for the call of the KMS
    let der = signature.to_der();
    Ok(format!("{input}.{}", encode(&to_raw(der.as_bytes())?)))
}
