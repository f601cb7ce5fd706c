//! Drawings that were just made: a network asks for one several times within seconds.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use crate::failure::Trouble;

/// How many drawings are kept, of 30 to 200 kB each.
const MOST: usize = 64;

/// How many are drawn at once; who comes after them waits.
const AT_ONCE: usize = 2;

/// The newest drawings by their address, and the desk where they are made.
pub(crate) struct Kept {
    newest: Mutex<VecDeque<(String, Arc<[u8]>)>>,
    desk: Semaphore,
}

impl Default for Kept {
    fn default() -> Kept {
        Kept { newest: Mutex::default(), desk: Semaphore::new(AT_ONCE) }
    }
}

impl Kept {
    /// The drawing of that address, made by `draw` on a thread of its own unless it is there.
    ///
    /// # Errors
    /// When it cannot be drawn.
    pub(crate) async fn or_draw<E: std::fmt::Display + Send + 'static>(
        &self,
        address: &str,
        draw: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Arc<[u8]>, Trouble> {
        if let Some(there) = self.find(address) {
            return Ok(there);
        }
        let failed = |error: String| Trouble::Failed(error);
        let _place = self.desk.acquire().await.map_err(|error| failed(error.to_string()))?;
        if let Some(there) = self.find(address) {
            return Ok(there);
        }
        let drawn = tokio::task::spawn_blocking(draw).await;
        let drawn = drawn.map_err(|error| failed(error.to_string()))?;
        let bytes: Arc<[u8]> = drawn.map_err(|error| failed(error.to_string()))?.into();
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.push_front((address.to_owned(), Arc::clone(&bytes)));
        newest.truncate(MOST);
        Ok(bytes)
    }

    fn find(&self, address: &str) -> Option<Arc<[u8]>> {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.iter().find(|(one, _)| one == address).map(|(_, bytes)| Arc::clone(bytes))
    }
}
