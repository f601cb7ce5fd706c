//! Visibility as a type: what a given audience may see now.

use std::ops::Deref;

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody.
    Public,
}

/// A thing that its audience may see. Surfaces take nothing else; only a subject's
/// `visibility.rs` makes one, from rows that a statement with the rule in it gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visible<T>(T);

impl<T> Visible<T> {
    /// Vouches that the audience may see `thing`. For `visibility.rs` files alone, which a
    /// check of the tree enforces.
    pub fn vouched(thing: T) -> Visible<T> {
        Visible(thing)
    }

    /// The thing itself, by value.
    pub fn into_inner(self) -> T {
        self.0
    }

    /// A part of a visible thing is as visible as it.
    pub fn part<U>(&self, take: impl FnOnce(&T) -> U) -> Visible<U> {
        Visible(take(&self.0))
    }

    /// What is made of a visible thing is as visible as it.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Visible<U> {
        Visible(make(self.0))
    }
}

impl<T> Deref for Visible<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
