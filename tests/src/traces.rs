//! Looks for what must not be on the disk.

use std::path::{Path, PathBuf};

/// The files below a folder that hold this text in the clear, as UTF-8 or, as webviews keep texts, as UTF-16.
///
/// # Errors
/// When a file cannot be read.
pub fn files_with(folder: &Path, text: &str) -> anyhow::Result<Vec<PathBuf>> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)?.flatten() {
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let file = std::fs::read(entry.path())?;
                if memchr::memmem::find(&file, text.as_bytes()).is_some()
                    || memchr::memmem::find(&file, &wide).is_some()
                {
                    found.push(entry.path());
                }
            }
        }
    }
    Ok(found)
}
