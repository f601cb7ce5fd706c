//! A disk that is full, or that may only be read.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::program::{Program, brief, not_run};

/// A disk of the test's own, mounted where nobody else sees it; it goes when this goes.
struct Disk {
    holder: Child,
}

impl Disk {
    /// Mounts by a shell's command, which finds the place as `$1`; none where this user may
    /// not mount.
    fn mount(how: &str, place: &Path) -> Option<Disk> {
        let script = format!("mount {how} && echo mounted && exec sleep 300");
        let mut holder = Command::new("unshare")
            .args(["-m", "sh", "-c", &script, "sh"])
            .arg(place)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut line = String::new();
        let said = holder.stdout.take().map(BufReader::new);
        said?.read_line(&mut line).ok()?;
        if line.trim() == "mounted" {
            return Some(Disk { holder });
        }
        let _ = holder.wait();
        None
    }

    /// What makes a command see the disk.
    fn door(&self) -> Vec<String> {
        let id = self.holder.id().to_string();
        ["nsenter", "-t", &id, "-m"].map(str::to_owned).to_vec()
    }

    /// A path on the disk as this process reaches it.
    fn reach(&self, path: &Path) -> PathBuf {
        let below = path.strip_prefix("/").unwrap_or(path);
        Path::new("/proc").join(self.holder.id().to_string()).join("root").join(below)
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

/// A paper on a disk of four megabytes.
fn small_paper() -> Option<(Program, Disk)> {
    let mut program = Program::new();
    fs::create_dir_all(program.data()).expect("a folder");
    let Some(disk) = Disk::mount("-t tmpfs -o size=4m tmpfs \"$1\"", &program.data()) else {
        not_run("this user may not mount a small disk");
        return None;
    };
    program.through = disk.door();
    Some((program.with_paper(), disk))
}

/// Fills the disk but for `free` kilobytes.
fn fill(file: &Path, free: u64) {
    let _ = fs::remove_file(file);
    let mut full = File::create(file).expect("a file");
    let block = [b'.'; 4096];
    let mut length = 0;
    while let Ok(written) = full.write(&block) {
        length += u64::try_from(written).expect("a length");
    }
    full.set_len(length.saturating_sub(free * 1024)).expect("shorter");
}

fn long_text(headline: &str) -> String {
    let mut text: serde_json::Value = serde_json::from_str(&brief(headline)).expect("JSON");
    let long = "Le quai attend, le fret monte, la marée fera le reste. ".repeat(700);
    text["body"] = serde_json::json!(testkit::press::body(&long));
    text.to_string()
}

#[test]
fn an_act_that_meets_a_full_disk_says_so_and_succeeds_once_there_is_room() {
    let Some((program, disk)) = small_paper() else { return };
    let ballast = disk.reach(&program.data().join("ballast"));
    let mut refusals = 0;
    for free in [0, 16, 36, 60, 100, 140, 200] {
        let id = program.begin(&long_text(&format!("Avec {free} kilooctets")));
        fill(&ballast, free);
        let tried = program.run(&["article", "publish", &id]);
        fs::remove_file(&ballast).expect("there is room again");
        let shown = program.run(&["article", "show", &id]).answer();
        if tried.code == Some(0) {
            assert_eq!(shown["status"], "published", "{free}");
        } else {
            refusals += 1;
            assert!(tried.sentence().contains("the disk is full"), "{free}: {}", tried.sentence());
            assert_eq!(shown["status"], "draft", "{free}");
            assert!(shown["revisions"].as_array().expect("a list").is_empty(), "{free}");
            assert_eq!(shown["working_copy"]["counter"], 1, "{free}");
            program.run(&["article", "publish", &id]).answer();
        }
    }
    assert!(refusals >= 3, "the disk was full {refusals} times only");
    assert_eq!(program.run(&["check"]).code, Some(0));
}

#[test]
fn a_server_on_a_full_disk_is_read_and_says_that_it_cannot_write() {
    let Some((program, disk)) = small_paper() else { return };
    let id = program.begin(&brief("Avant que le disque soit plein"));
    program.run(&["article", "publish", &id]).answer();
    let mut server = program.serve();
    let form = "name=Rim&email=rim%40exemple.ma&purpose=Une+revue&address=x";
    assert_eq!(server.post("/autorisation", form).expect("an answer").status, 200);
    let ballast = disk.reach(&program.data().join("ballast"));
    fill(&ballast, 0);
    let longer = format!("{form}&organization={}", "marée+".repeat(300));
    let mut full = 0;
    for _ in 0..2_000 {
        // What fits into the room that the log has left is still kept.
        let reply = server.post("/autorisation", &longer).expect("an answer");
        assert!([200, 503].contains(&reply.status), "{}\n{}", reply.head, server.log());
        if reply.status == 503 {
            assert!(reply.body.contains("Le journal revient"), "{reply:?}");
            full += 1;
        }
        if full == 3 {
            break;
        }
    }
    assert_eq!(full, 3, "the disk was never full");
    let wire = server.get("/fil").expect("an answer");
    assert!(wire.status == 200 && wire.body.contains("Avant que le disque soit plein"));
    assert_eq!(server.get("/healthz").expect("an answer").status, 200);
    fs::remove_file(&ballast).expect("there is room again");
    assert_eq!(server.post("/autorisation", form).expect("an answer").status, 200);
    server.terminate();
    assert_eq!(server.ended(crate::program::LONG), Some(0));
    assert_eq!(program.run(&["check"]).code, Some(0));
}

/// Takes the right to write away from a folder and its database, or gives it back.
fn set_rights(folder: &Path, may_write: bool) {
    let (of_folder, of_file) = if may_write { (0o755, 0o644) } else { (0o555, 0o444) };
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode));
    for file in ["paper.sqlite", "paper.sqlite-wal", "paper.sqlite-shm"] {
        let file = folder.join(file);
        if file.exists() {
            set(&file, of_file).expect("set");
        }
    }
    set(folder, of_folder).expect("set");
}

#[test]
fn a_database_that_may_not_be_written_is_said() {
    for was_killed in [false, true] {
        let mut program = Program::new().with_paper();
        let id = program.begin(&brief("Gravé"));
        if was_killed {
            // Its log is still there, and would let a store be opened that cannot be written.
            let mut server = program.serve();
            assert_eq!(server.get("/").expect("an answer").status, 200);
            server.kill();
        }
        set_rights(&program.data(), false);
        // Rights say nothing to root: a disk that may only be read does.
        let is_root = File::create(program.data().join("probe")).is_ok();
        let mut disk = None;
        if is_root {
            set_rights(&program.data(), true);
            disk = Disk::mount("--bind -o ro \"$1\" \"$1\"", &program.data());
            let Some(disk) = &disk else {
                return not_run("root may write everywhere, and this one may not mount");
            };
            program.through = disk.door();
        }
        let verbs: [&[&str]; 2] = [&["serve"], &["article", "publish", &id]];
        for verb in verbs {
            let refused = program.run(verb);
            let sentence = refused.sentence();
            let said = sentence.contains("read-only") || sentence.contains("cannot be opened");
            assert!(said && sentence.contains("rights"), "{verb:?}: {sentence}");
        }
        drop(disk);
        program.through.clear();
        set_rights(&program.data(), true);
        program.run(&["article", "publish", &id]).answer();
    }
}
