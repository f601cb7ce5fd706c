//! The import of an archive, against exports that others wrote and exports that are made here.

mod blocks;
mod export;
mod import;
mod mapping;
mod paper;
mod reader;
mod shared;
mod store;
