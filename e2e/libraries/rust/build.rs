//! Rust links at build time: each published file becomes a module, and a table names what each exports.
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Which settings a published loader is called with, as an application's main would.
const SETTINGS: &[(&str, &[&str])] = &[
    ("load_key", &["JWT_ALGORITHM", "JWT_KEY_FILE"]),
    ("load_key_dir", &["JWT_KEYS_DIR"]),
    ("load_key_set", &["JWT_JWKS_URL"]),
    ("load_public_key", &["JWT_PUBLIC_KEY_FILE"]),
    ("load_secret", &["JWT_SECRET"]),
    ("parse_public_key", &["JWT_PUBLIC_KEY"]),
];

fn main() {
    println!("cargo:rerun-if-changed=content");
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap());
    let mut table = Table::default();
    let content = sorted(&manifest.join("content"));
    for library in content.into_iter().filter(|path| path.is_dir()) {
        for file in rust_files(&library) {
            table.add(&library, &file);
        }
    }
    let out = PathBuf::from(env::var("OUT_DIR").unwrap()).join("published.rs");
    fs::write(out, table.source()).unwrap();
}

fn sorted(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// Also those of `cures`, and what the page fills in, in a folder for each algorithm.
fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let (dirs, files): (Vec<_>, Vec<_>) = sorted(dir).into_iter().partition(|path| path.is_dir());
    let own = files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    own.chain(dirs.iter().flat_map(|dir| rust_files(dir)))
        .collect()
}

/// The names of `pub fn` at the beginning of a line.
fn exports_of(source: &str) -> Vec<&str> {
    let functions = source
        .lines()
        .filter_map(|line| line.strip_prefix("pub fn "));
    functions
        .filter_map(|rest| rest.split(['(', '<']).next())
        .collect()
}

#[derive(Default)]
struct Table {
    modules: String,
    functions: String,
    loaders: String,
    reasons: String,
}

impl Table {
    fn add(&mut self, library: &Path, path: &Path) {
        let file = path.strip_prefix(library).unwrap().with_extension("");
        let file = file.to_str().unwrap();
        let library = library.file_name().unwrap().to_str().unwrap();
        let module = format!("{library}_{file}")
            .to_lowercase()
            .replace(['/', '-'], "_");
        writeln!(self.modules, "#[path = {path:?}]\npub mod {module};").unwrap();
        for name in exports_of(&fs::read_to_string(path).unwrap()) {
            let key = format!("({library:?}, {file:?}");
            let function = format!("{module}::{name}");
            let loader = SETTINGS.iter().find(|(loader, _)| *loader == name);
            if let Some((_, settings)) = loader {
                writeln!(
                    self.loaders,
                    "{key}) => Some(load({function}, &{settings:?})),"
                )
                .unwrap();
            } else if name == "reason_of" {
                writeln!(self.reasons, "{key}) => Some({function}),").unwrap();
            } else {
                writeln!(
                    self.functions,
                    "{key}, {name:?}) => call({function}, given),"
                )
                .unwrap();
            }
        }
    }

    fn source(&self) -> String {
        let Self {
            modules,
            functions,
            loaders,
            reasons,
        } = self;
        format!(
            "{modules}\n\
             pub fn run(library: &str, file: &str, name: &str, given: &mut Given) -> Outcome {{\n\
             match (library, file, name) {{\n{functions}\
             _ => panic!(\"{{library}} {{file}} has no {{name}}\"),\n}}\n}}\n\n\
             pub fn loader_of(library: &str, file: &str) -> Option<Loaded> {{\n\
             match (library, file) {{\n{loaders}_ => None,\n}}\n}}\n\n\
             pub fn reason_of(library: &str, file: &str) -> Option<ReasonOf> {{\n\
             match (library, file) {{\n{reasons}_ => None,\n}}\n}}\n"
        )
    }
}
