//! Accounts, and the actor of an act.

use base::{Language, Result, Tx, Utc, args};

use crate::role::{Right, Role};
use crate::store;

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Id.
    pub id: i64,
    /// Address, lower case.
    pub email: String,
    /// Name as colleagues see it.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Language of the newsroom for this person.
    pub language: Language,
}

/// Who acts: a person with an account, or the operator at the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The account, when there is one.
    pub account: Option<i64>,
    /// Name for the audit.
    pub name: String,
    rights: Vec<Right>,
}

impl Actor {
    /// A person of the staff.
    pub fn person(account: &Account) -> Actor {
        Actor {
            account: Some(account.id),
            name: account.name.clone(),
            rights: account.role.rights().to_vec(),
        }
    }

    /// Whoever has the machine: acts stand under this name in the audit.
    pub fn command_line() -> Actor {
        let mut rights = Role::Publisher.rights().to_vec();
        rights.push(Right::Administer);
        Actor { account: None, name: "command line".into(), rights }
    }

    /// The scheduler, which publishes what an editor has scheduled.
    pub fn scheduler() -> Actor {
        Actor {
            account: None,
            name: "scheduler".into(),
            rights: vec![Right::Publish, Right::Schedule],
        }
    }

    /// Whether this actor may.
    pub fn may(&self, right: Right) -> bool {
        self.rights.contains(&right)
    }
}

/// Makes an account.
///
/// # Errors
/// When the address is taken or the database refuses.
pub async fn add(
    tx: &mut Tx,
    now: Utc,
    email: &str,
    name: &str,
    role: Role,
    language: Language,
) -> Result<Account> {
    let email = email.trim().to_lowercase();
    let row =
        tx.row(store::ADD_ACCOUNT, args![&email, name, role.word(), language.tag(), now]).await?;
    Ok(Account { id: row.get("id")?, email, name: name.into(), role, language })
}

/// The account with that address, if it is in use.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Account>> {
    let email = email.trim().to_lowercase();
    let row = tx.maybe_row(store::ACCOUNT_BY_EMAIL, args![&email]).await?;
    row.map(|row| {
        Ok(Account {
            id: row.get("id")?,
            email: row.get("email")?,
            name: row.get("name")?,
            role: row.word("role")?,
            language: row.word("language")?,
        })
    })
    .transpose()
}
