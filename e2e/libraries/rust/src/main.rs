//! Runs the published code of Rust's libraries: a job on stdin, its results on stdout, both JSON.
mod clock;
mod function;
mod given;
mod judge;
mod key;
mod outcome;
mod published;

use std::io;

use serde::Deserialize;
use serde_json::Value;

use judge::Trial;
use outcome::printed;
use published::Published;

#[derive(Deserialize)]
struct Call {
    name: String,
    args: Vec<Value>,
    #[serde(default)]
    later: i64,
}

#[derive(Deserialize)]
struct Job {
    library: String,
    #[serde(default)]
    file: String,
    #[serde(default)]
    calls: Vec<Call>,
    #[serde(default)]
    cases: Vec<Trial>,
}

/// What published code logs goes to stderr, where the runner looks for tokens.
struct Stderr;

impl log::Log for Stderr {
    fn enabled(&self, _: &log::Metadata) -> bool {
        true
    }
    fn log(&self, record: &log::Record) {
        eprintln!("{}", record.args());
    }
    fn flush(&self) {}
}

fn main() -> io::Result<()> {
    log::set_logger(&Stderr).expect("the only logger");
    log::set_max_level(log::LevelFilter::Trace);
    let job: Job = serde_json::from_reader(io::stdin())?;
    let mut file = Published::new(&job.library, &job.file);
    let mut results = Vec::new();
    for Call { name, args, later } in job.calls {
        clock::wait(later);
        results.push(file.run(&name, args));
    }
    for case in &job.cases {
        clock::set(case.now as i64);
        results.push(printed(judge::judge(case), None));
    }
    Ok(serde_json::to_writer(io::stdout(), &results)?)
}
