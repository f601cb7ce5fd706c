//! The import of an archive, against exports that others wrote and exports that are made here.

mod blocks;
mod reader;
mod shared;
