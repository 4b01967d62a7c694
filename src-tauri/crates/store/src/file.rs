//! Small files, written whole and set aside when they are damaged.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::StoreError;

/// Writes a file of a folder, which need not exist yet. It is on disk when this returns: the new file or the old one,
/// never half of it.
pub(crate) fn write_whole(folder: &Path, name: &str, contents: &impl Serialize) -> Result<(), StoreError> {
    let path = folder.join(name);
    let bytes = serde_json::to_vec_pretty(contents).map_err(|error| StoreError::Io {
        path: path.clone(),
        source: error.into(),
    })?;
    write_bytes(folder, &path, &bytes)
}

/// The same for bytes that are there already.
pub(crate) fn write_bytes(folder: &Path, path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let failed = |source| StoreError::Io {
        path: path.to_owned(),
        source,
    };
    fs::create_dir_all(folder).map_err(failed)?;
    // In the same folder, so that the rename stays within one file system and is therefore atomic.
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Renames a file that cannot be understood, and tells where it is: `name.damaged-1.json` beside it, or the next
/// number that is free.
pub(crate) fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let free = (1u32..=u32::MAX)
        .map(|number| path.with_file_name(format!("{name}.damaged-{number}.json")))
        .find(|candidate| !candidate.exists())
        .expect("there are more numbers than files");
    fs::rename(path, &free).map_err(|source| StoreError::Io {
        path: path.to_owned(),
        source,
    })?;
    Ok(free)
}
