//! The accept loop: our own, because axum's sets no timer, so that a client who sends its
//! head a byte an hour would hold a connection for ever.

use std::future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket};
use tokio::sync::{Semaphore, watch};

/// How long a client may take to send its request's head.
const HEAD: Duration = Duration::from_secs(15);

/// How many connections are held at once; more wait in the kernel's queue.
const CONNECTIONS: usize = 20_000;

/// How long open requests may take to end after SIGTERM.
const GRACE: Duration = Duration::from_secs(10);

/// Takes the address.
///
/// # Errors
/// A sentence, when it is taken by another program or is not this machine's.
pub fn bind(address: SocketAddr) -> Result<TcpListener> {
    let try_bind = || -> io::Result<TcpListener> {
        let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        socket.set_reuseaddr(true)?;
        socket.bind(address)?;
        socket.listen(4096)
    };
    try_bind().map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse => anyhow::anyhow!(
            "the address {address} is taken by another program: stop it, or give another with --listen"
        ),
        io::ErrorKind::PermissionDenied => anyhow::anyhow!(
            "this user may not listen on {address}: choose a port above 1023, or give the right to the program"
        ),
        _ => anyhow::Error::new(error).context(format!("cannot listen on {address}")),
    })
}

/// Answers until `stop` says so, then lets open requests end.
///
/// # Errors
/// When the listener itself fails.
pub async fn run(
    listener: TcpListener,
    routes: Router,
    mut stop: watch::Receiver<bool>,
) -> Result<()> {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    loop {
        let place = Arc::clone(&places).acquire_owned().await.context("closed")?;
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file handles, or a client that left: breathe, and go on.
                tracing::warn!(%error, "a connection could not be accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let mut builder = Builder::new(TokioExecutor::new());
        builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(64 * 1024);
        let asked = Arc::new(AtomicBool::new(false));
        let answers = TowerToHyperService::new(routes.clone());
        let (seen, stopping) = (Arc::clone(&asked), stop.clone());
        let service = service_fn(move |request| {
            seen.store(true, Ordering::Relaxed);
            answers.call(request)
        });
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        let watched = graceful.watch(connection.into_owned());
        tokio::spawn(async move {
            tokio::select! {
                ended = watched => {
                    if let Err(error) = ended {
                        tracing::debug!(%error, %peer, "a connection ended early");
                    }
                }
                () = stopped_before(&asked, stopping) => {}
            }
            drop(place);
        });
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(GRACE) => tracing::warn!("some requests did not end in time"),
    }
    Ok(())
}

/// Ends once `stop` says so where nothing was asked yet: browsers open connections ahead of
/// need, and none of these shall hold the server up.
async fn stopped_before(asked: &AtomicBool, mut stop: watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
    if asked.load(Ordering::Relaxed) {
        future::pending::<()>().await;
    }
}

/// Turns to true at SIGTERM or SIGINT.
///
/// # Errors
/// When the system gives no signals.
pub fn stop_signal() -> Result<watch::Receiver<bool>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for SIGINT")?;
    let (say, hear) = watch::channel(false);
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("stopping");
        let _ = say.send(true);
        // Who asks twice does not want to wait.
        interrupt.recv().await;
        std::process::exit(130);
    });
    Ok(hear)
}
