//! What a job prints: a value, or the library's own error.
use std::error::Error;

use jsonwebtoken::errors;
use serde::Serialize;
use serde_json::{Value, json};

pub type Outcome = Result<Value, Box<dyn Error>>;

/// The reason_of of a published file.
pub type ReasonOf = fn(&errors::Error) -> &'static str;

pub fn printed(outcome: Outcome, reason_of: Option<ReasonOf>) -> Value {
    let error = match outcome {
        Ok(value) => return json!({ "value": value }),
        Err(error) => error,
    };
    let known = error.downcast_ref::<errors::Error>();
    let mut result = json!({ "error": name_of(known), "message": error.to_string() });
    if let (Some(known), Some(reason_of)) = (known, reason_of) {
        result["reason"] = reason_of(known).into();
    }
    result
}

/// The variant of ErrorKind: Rust's errors have no class.
fn name_of(known: Option<&errors::Error>) -> String {
    let Some(known) = known else {
        return "Error".into();
    };
    let variant = format!("{:?}", known.kind());
    variant.split('(').next().unwrap_or_default().into()
}

/// The results that published functions have.
pub trait Answer {
    fn outcome(self) -> Outcome;
}

impl<T: Serialize, E: Into<Box<dyn Error>>> Answer for Result<T, E> {
    fn outcome(self) -> Outcome {
        self.map(|value| json!(value)).map_err(Into::into)
    }
}

/// Status and challenge.
impl Answer for (u16, &'static str) {
    fn outcome(self) -> Outcome {
        let (status, challenge) = self;
        Ok(json!({ "status": status, "challenge": challenge }))
    }
}
