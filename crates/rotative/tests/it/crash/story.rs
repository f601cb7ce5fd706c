//! What articles must be like after acts that were acknowledged, and after one that was cut.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use base::Zone;
use editorial::article::{Content, Picture, Status};
use editorial::body::{Body, Content as Block, Figure, Inline};
use editorial::byline::{self, Byline};
use editorial::topic::{self, Topic};
use paper::asset::{self, Asset, Kind};
use paper::edition;

use super::random::Random;
use super::round::{Hand, Run};
use super::whole::Found;
use crate::program::{Program, now};

/// What an article is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// What readers get.
    pub status: Status,
    /// Counter and words of the working copy.
    pub copy: Option<(i64, String)>,
    /// Words of every public revision, in order.
    pub revisions: Vec<String>,
}

/// An article that a hand works on.
#[derive(Clone, Debug)]
pub struct Story {
    id: i64,
    /// What was acknowledged.
    state: State,
    /// What it is if the act that was cut was done.
    pending: Option<State>,
}

/// The articles of one hand.
#[derive(Default)]
pub struct Shelf {
    pub stories: Vec<Story>,
}

/// What a hand did in a round.
#[derive(Default)]
pub struct Outcome {
    pub acknowledged: usize,
    pub was_cut: bool,
    /// An article that may have been begun, whose id nobody was told.
    begun: Option<State>,
}

/// One act.
enum Step {
    Begin(Content),
    Save(Content),
    Publish,
    Schedule,
    Update,
}

impl Story {
    /// Whether it waits for its hour.
    pub fn waits(&self) -> bool {
        self.state.status == Status::Scheduled
    }

    /// Whether the store may hold this: what was acknowledged, the act that was cut, or what
    /// the scheduler did in the meantime.
    fn may_be(&self, found: &State) -> bool {
        [Some(&self.state), self.pending.as_ref()].into_iter().flatten().any(|state| {
            let waits = state.status == Status::Scheduled;
            state == found || (waits && state.after(&Step::Publish) == *found)
        })
    }
}

impl State {
    fn after(&self, step: &Step) -> State {
        let mut next = self.clone();
        match step {
            Step::Begin(text) | Step::Save(text) => {
                let counter = self.copy.as_ref().map_or(0, |(counter, _)| *counter);
                next.copy = Some((counter + 1, words(text)));
            }
            Step::Publish | Step::Update => {
                next.status = Status::Published;
                next.revisions.extend(next.copy.take().map(|(_, words)| words));
            }
            Step::Schedule => next.status = Status::Scheduled,
        }
        next
    }
}

/// A text in short: its headline, and a digest of every word of it.
pub fn words(text: &Content) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_string(text).expect("JSON").hash(&mut hasher);
    format!("{} {:016x}", text.headline, hasher.finish())
}

/// What texts are made of: a section, a topic, a byline, a picture.
pub struct Desk {
    section: i64,
    topic: i64,
    byline: i64,
    zone: Zone,
}

/// Key of the picture that every text shows.
const PICTURE: &str = "0123456789abcdef0123456789abcdef";

impl Desk {
    /// Gives a paper fresh from `rotative init` what its texts name.
    pub async fn set_up(program: &Program) -> Desk {
        let db = program.db().await;
        let mut tx = db.write().await.expect("a transaction");
        let edition = edition::all(&mut tx).await.expect("read")[0].id;
        let sections = editorial::section::all(&mut tx, edition).await.expect("read");
        let topic = Topic {
            id: 0,
            edition,
            key: "eau".into(),
            slug: "eau".into(),
            name: "Eau".into(),
            description: String::new(),
        };
        let byline = Byline {
            id: 0,
            slug: "awa-essai".into(),
            name: "Awa Essai".into(),
            role: String::new(),
            biography: String::new(),
        };
        let desk = Desk {
            section: sections[0].id,
            topic: topic::add(&mut tx, &topic).await.expect("a topic"),
            byline: byline::add(&mut tx, &byline).await.expect("a byline"),
            zone: Zone::named("Africa/Casablanca").expect("bundled"),
        };
        asset::keep(&mut tx, now(), &picture()).await.expect("a picture");
        tx.commit().await.expect("committed");
        db.close().await;
        desk
    }

    /// Acts on the articles of a shelf until it is cut off.
    pub fn work(
        &self,
        program: &Program,
        hand: &Hand,
        shelf: &mut Shelf,
        random: &mut Random,
    ) -> Outcome {
        let mut outcome = Outcome::default();
        while !hand.is_cut() {
            let chosen = self.choose(shelf, random);
            let (mut words, text, step) = match &chosen {
                None => {
                    let text = self.text(random);
                    (vec!["new", "--edition", "fr"], json(&text), Step::Begin(text))
                }
                Some((_, step)) => match step {
                    Step::Save(text) => (vec!["save"], json(text), Step::Save(text.clone())),
                    Step::Publish => (vec!["publish"], String::new(), Step::Publish),
                    Step::Update => {
                        (vec!["update", "--line", "suite"], String::new(), Step::Update)
                    }
                    _ => (vec!["schedule"], String::new(), Step::Schedule),
                },
            };
            let more = chosen.as_ref().map(|(at, step)| self.arguments(&shelf.stories[*at], step));
            let more = more.unwrap_or_default();
            words.insert(0, "article");
            words.extend(more.iter().map(String::as_str));
            let run = hand.run(program.command(&words), &text);
            let before = chosen.as_ref().map(|(at, _)| shelf.stories[*at].state.clone());
            let next = before.unwrap_or_else(State::before_all).after(&step);
            match (run, chosen) {
                (Run::Acknowledged(answer), None) => {
                    let id = answer["article"].as_i64().expect("an id");
                    shelf.stories.push(Story { id, state: next, pending: None });
                    outcome.acknowledged += 1;
                }
                (Run::Acknowledged(_), Some((at, _))) => {
                    shelf.stories[at].state = next;
                    outcome.acknowledged += 1;
                }
                (Run::Cut, chosen) => {
                    outcome.was_cut = true;
                    match chosen {
                        None => outcome.begun = Some(next),
                        Some((at, _)) => shelf.stories[at].pending = Some(next),
                    }
                }
                // The hour that was chosen may be past before the command has started.
                (Run::Refused(answer), Some((_, Step::Schedule))) => {
                    assert_eq!(answer["refused"][0]["field"], "at", "{answer}");
                }
                (Run::Refused(answer), _) => panic!("refused: {answer}"),
                (Run::Ended, _) => {}
            }
        }
        outcome
    }

    /// An article to go on with and the act that it is ready for; none to begin another.
    fn choose(&self, shelf: &Shelf, random: &mut Random) -> Option<(usize, Step)> {
        if shelf.stories.is_empty() || random.below(4) == 0 {
            return None;
        }
        let at = random.below(shelf.stories.len());
        let state = &shelf.stories[at].state;
        let step = match (state.status, &state.copy) {
            (Status::Published, None) => Step::Save(self.text(random)),
            (Status::Published, Some(_)) => Step::Update,
            (Status::Draft, _) => match random.below(4) {
                0 => Step::Save(self.text(random)),
                1 => Step::Schedule,
                _ => Step::Publish,
            },
            _ => return None,
        };
        Some((at, step))
    }

    fn arguments(&self, story: &Story, step: &Step) -> Vec<String> {
        let mut words = vec![story.id.to_string()];
        match step {
            Step::Save(_) => {
                let counter = story.state.copy.as_ref().map_or(0, |(counter, _)| *counter);
                words.extend(["--counter".into(), counter.to_string()]);
            }
            Step::Schedule => {
                let soon = now().plus(Duration::from_millis(1500));
                words.extend(["--at".into(), self.zone.civil(soon).to_string()]);
            }
            _ => {}
        }
        words
    }

    /// A text that may be published, unlike any other, and longer than a page of the store.
    fn text(&self, random: &mut Random) -> Content {
        let headline = format!("Titre {:016x}", random.next());
        let paragraph = |n: usize| Block::Paragraph {
            text: Inline::plain(format!(
                "{n}. {headline}. {}",
                "Le quai attend la marée. ".repeat(20)
            )),
        };
        Content {
            standfirst: format!("Le chapô de {headline}."),
            section: Some(self.section),
            topics: vec![self.topic],
            bylines: vec![self.byline],
            picture: Picture::Shown(Figure {
                asset: PICTURE.into(),
                alt: "Un port".into(),
                caption: Inline::plain("Le port."),
                credit: "Dessin Essai".into(),
            }),
            body: Body::of((0..1 + random.below(30)).map(paragraph)),
            headline,
            ..Content::default()
        }
    }
}

impl State {
    /// What there is before an article is begun.
    fn before_all() -> State {
        State { status: Status::Draft, copy: None, revisions: Vec::new() }
    }
}

/// Holds what is found against what must be there, and goes on from what is; says how many
/// acts were done that nobody had acknowledged.
pub fn settle(shelves: &mut [Shelf], outcomes: &[Outcome], mut found: Vec<Found>) -> usize {
    let mut done = 0;
    for story in shelves.iter_mut().flat_map(|shelf| &mut shelf.stories) {
        let at = found.iter().position(|one| one.id == story.id);
        let there = found.swap_remove(at.unwrap_or_else(|| panic!("lost: {story:?}"))).state;
        assert!(story.may_be(&there), "{story:?} is {there:?}");
        done += usize::from(story.pending.as_ref() == Some(&there));
        (story.state, story.pending) = (there, None);
    }
    // What is left was begun by an act that was cut after it was done.
    for (shelf, outcome) in shelves.iter_mut().zip(outcomes) {
        let begun = found.iter().position(|one| outcome.begun.as_ref() == Some(&one.state));
        if let Some(at) = begun {
            let Found { id, state } = found.swap_remove(at);
            done += 1;
            shelf.stories.push(Story { id, state, pending: None });
        }
    }
    assert!(found.is_empty(), "nobody wrote {found:?}");
    done
}

fn json(text: &Content) -> String {
    serde_json::to_string(text).expect("JSON")
}

fn picture() -> Asset {
    Asset {
        id: 0,
        key: PICTURE.into(),
        kind: Kind::Picture,
        media_type: "image/webp".into(),
        bytes: 4,
        width: Some(800),
        height: Some(600),
        tone: 21,
        name: "port.webp".into(),
        alt: String::new(),
        caption: String::new(),
        credit: "Dessin Essai".into(),
        rights: "own".into(),
        renditions: Vec::new(),
        house: false,
        plan: false,
    }
}
