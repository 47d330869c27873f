//! The calls of verify.rs and jwks.rs of jsonwebtoken, with everything that they fix as a parameter. An expectation that
//! was not given is an option left out.
use std::error::Error;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::{self, ErrorKind};
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

use crate::outcome::Outcome;
use crate::published::Claims;

#[derive(Deserialize)]
pub struct Trial {
    token: String,
    form: String,
    key: String,
    encoding: String,
    alg: String,
    algorithms: Option<Vec<String>>,
    issuer: Option<String>,
    audience: Option<Vec<String>>,
    tolerance: Option<f64>,
    pub now: f64,
    plain: bool,
}

pub fn judge(trial: &Trial) -> Outcome {
    let key = key_of(trial)?;
    let verify = || decode::<Claims>(&trial.token, &key, &validation_of(trial)?);
    let error = match verify() {
        Ok(_) => return Ok(0.into()),
        Err(error) => error,
    };
    Err(settled(error, verify).into())
}

/// Of several required claims that are missing, jsonwebtoken names whichever a HashSet gives first: another from run to
/// run. The first by name is what is recorded.
fn settled<T>(error: errors::Error, verify: impl Fn() -> errors::Result<T>) -> errors::Error {
    if !matches!(error.kind(), ErrorKind::MissingRequiredClaim(_)) {
        return error;
    }
    let others = (0..64).filter_map(|_| verify().err());
    others
        .chain([error])
        .min_by_key(ToString::to_string)
        .expect("at least this one")
}

fn validation_of(trial: &Trial) -> errors::Result<Validation> {
    let mut validation = Validation::default();
    if let Some(names) = &trial.algorithms {
        validation.algorithms = names
            .iter()
            .map(|name| name.parse())
            .collect::<errors::Result<Vec<Algorithm>>>()?;
    }
    if let Some(issuer) = &trial.issuer {
        validation.set_issuer(&[issuer]);
    }
    if let Some(audience) = &trial.audience {
        validation.set_audience(audience);
    }
    if let Some(tolerance) = trial.tolerance {
        validation.leeway = tolerance as u64;
    }
    if !trial.plain {
        strengthen(&mut validation);
    }
    Ok(validation)
}

/// What verify.rs asks for besides: claims that are expected have to be there, and nbf is looked at.
fn strengthen(validation: &mut Validation) {
    let expected = [
        ("iss", validation.iss.is_some()),
        ("aud", validation.aud.is_some()),
    ];
    let required = expected.iter().filter(|(_, is_expected)| *is_expected);
    let names = required.map(|(name, _)| name.to_string());
    validation.required_spec_claims.extend(names);
    validation.validate_nbf = true;
}

fn key_of(trial: &Trial) -> Result<DecodingKey, Box<dyn Error>> {
    let text = trial.key.as_str();
    Ok(match trial.form.as_str() {
        "jwks" => DecodingKey::from_jwk(chosen(&trial.token, &serde_json::from_str(text)?)?)?,
        "jwk" => DecodingKey::from_jwk(&serde_json::from_str::<Jwk>(text)?)?,
        "pem" => public_key(&trial.alg, text.as_bytes())?,
        _ => secret(&trial.encoding, text)?,
    })
}

fn chosen<'a>(token: &str, keys: &'a JwkSet) -> Result<&'a Jwk, Box<dyn Error>> {
    let kid = decode_header(token)?.kid.ok_or("the token has no kid")?;
    Ok(keys.find(&kid).ok_or("unknown kid")?)
}

fn public_key(alg: &str, pem: &[u8]) -> errors::Result<DecodingKey> {
    match &alg[..2] {
        "ES" => DecodingKey::from_ec_pem(pem),
        "Ed" => DecodingKey::from_ed_pem(pem),
        _ => DecodingKey::from_rsa_pem(pem),
    }
}

fn secret(encoding: &str, text: &str) -> Result<DecodingKey, Box<dyn Error>> {
    Ok(match encoding {
        "base64" => DecodingKey::from_base64_secret(text)?,
        "base64url" => DecodingKey::from_secret(&URL_SAFE_NO_PAD.decode(text)?),
        "hex" => DecodingKey::from_secret(&from_hex(text)?),
        _ => DecodingKey::from_secret(text.as_bytes()),
    })
}

fn from_hex(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?))
        .collect()
}
