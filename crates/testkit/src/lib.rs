//! A paper for tests: builders, a clock that is set by hand, a private PostgreSQL.
