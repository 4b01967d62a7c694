//! The pictures that a flow leaves.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::page::Page;
use crate::process::until;

/// How many looks in a row see no change in a window at rest: longer than scroll bars take to fade.
const LOOKS_AT_REST: usize = 8;

/// Numbered pictures in one folder, from several windows in the order in which they were taken.
#[derive(Debug, Clone)]
pub struct Album {
    folder: PathBuf,
    taken: Arc<AtomicU32>,
    checked: bool,
}

impl Album {
    /// An empty album in `folder`; what an earlier run left there goes.
    ///
    /// # Errors
    /// When the folder cannot be made anew.
    pub fn begin(folder: PathBuf) -> anyhow::Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        Ok(Self {
            folder,
            taken: Arc::default(),
            checked: false,
        })
    }

    /// The same, in which nothing is kept of a page that axe finds something wrong with: it fails instead.
    #[must_use]
    pub fn checked(self) -> Self {
        Self {
            checked: true,
            ..self
        }
    }

    /// Where the pictures are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn keep(&self, name: &str, picture: &[u8]) -> anyhow::Result<()> {
        let number = self.taken.fetch_add(1, Ordering::Relaxed) + 1;
        Ok(std::fs::write(
            self.folder.join(format!("{number:02}-{name}.png")),
            picture,
        )?)
    }
}

impl Page {
    /// Keeps a picture of what the window shows; in a checked album only if it keeps nobody out.
    ///
    /// # Errors
    /// When the window gives none, or axe finds something.
    pub async fn picture(&self, name: &str) -> anyhow::Result<()> {
        self.come_to_rest().await?;
        self.take_picture(name).await?;
        if self.album().checked {
            self.keeps_nobody_out(name).await?;
            self.says_sentences(name).await?;
        }
        Ok(())
    }

    /// Fails where a value stands in the place of a sentence: no type checks what a page's markup writes.
    async fn says_sentences(&self, name: &str) -> anyhow::Result<()> {
        let text = self.text().await?;
        for no_sentence in ["[object ", "undefined", "NaN"] {
            anyhow::ensure!(
                !text.contains(no_sentence),
                "“{no_sentence}” is on “{name}”: {text}"
            );
        }
        Ok(())
    }

    /// What a script answers when it is done. A page that is being left meanwhile is not the one that was meant: the next
    /// one is asked.
    ///
    /// # Errors
    /// When the script fails, or no page stays.
    async fn ask(&self, script: &str) -> anyhow::Result<serde_json::Value> {
        match self.client().execute_async(script, vec![]).await {
            Err(left) if left.to_string().contains("unload event") => {
                Ok(self.client().execute_async(script, vec![]).await?)
            }
            answer => Ok(answer?),
        }
    }

    async fn take_picture(&self, name: &str) -> anyhow::Result<()> {
        // What has just changed is painted with the next frame, and kept is what was painted.
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))";
        self.ask(painted).await?;
        self.album().keep(name, &self.drawn().await?)
    }

    /// The picture of what the window shows once it is at rest, as PNG, kept too: nothing fades or moves any more. What
    /// is painted alike is the same to the last byte.
    ///
    /// # Errors
    /// When the window gives none, or does not come to rest.
    pub async fn picture_at_rest(&self, name: &str) -> anyhow::Result<Vec<u8>> {
        // Laid out and painted anew as a whole: letters that were painted in pieces look as those pieces were cut.
        let anew = "const done = arguments[0], style = document.body.style; style.display = 'none'; \
                    const next = (then) => requestAnimationFrame(() => requestAnimationFrame(then)); \
                    next(() => { style.display = ''; next(() => setTimeout(done)); })";
        self.client().execute_async(anew, vec![]).await?;
        let mut last = Vec::new();
        let mut same = 0;
        let picture = until("the window to be at rest", async || {
            let picture = self.drawn().await?;
            same = if picture == last { same + 1 } else { 0 };
            last.clone_from(&picture);
            Ok((same >= LOOKS_AT_REST).then_some(picture))
        })
        .await?;
        self.album().keep(name, &picture)?;
        Ok(picture)
    }

    /// Keeps the picture and the source of a page on which a flow failed.
    ///
    /// # Errors
    /// When the window gives neither.
    pub async fn keep_failure(&self, window: &str) -> anyhow::Result<()> {
        std::fs::write(
            self.album().folder().join(format!("failed-{window}.html")),
            self.client().source().await?,
        )?;
        self.take_picture(&format!("failed-{window}")).await
    }
}
