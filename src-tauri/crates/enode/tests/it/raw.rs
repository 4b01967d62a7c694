//! Servers that break the rules of HTTP: cut, truncated, endless, slow. Each call must end with an error.

use std::net::SocketAddr;

use enode::{AssetType, Client, ErrorKind, Language, LinkRequest, RedirectUri, RetryBudget, Scope, UserId};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{TOKEN_PATH, builder, impatient};

/// What a server does with the connection of everything but the token.
type Behaviour = fn(TcpStream) -> std::pin::Pin<Box<dyn Future<Output = std::io::Result<()>> + Send>>;

/// A server that gives tokens and else behaves so. Answers with its address and how many other requests came.
async fn server(behave: Behaviour) -> (SocketAddr, std::sync::Arc<std::sync::atomic::AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let count = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = std::sync::Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let counted = std::sync::Arc::clone(&counted);
            tokio::spawn(async move {
                let mut head = vec![0; 4096];
                let read = stream.read(&mut head).await?;
                if String::from_utf8_lossy(&head[..read]).contains(TOKEN_PATH) {
                    let body = r#"{"access_token":"t","expires_in":3599,"token_type":"bearer"}"#;
                    let head = format!(
                        "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                        body.len()
                    );
                    return stream.write_all(format!("{head}{body}").as_bytes()).await;
                }
                counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                behave(stream).await
            });
        }
    });
    (address, count)
}

fn client(address: SocketAddr) -> Client {
    builder(&format!("http://{address}"))
        .retry_budget(RetryBudget::none())
        .build()
        .expect("a client")
}

fn link_request() -> LinkRequest {
    let redirect = RedirectUri::new("https://a.example/").expect("a URI");
    LinkRequest::new(
        vec![Scope::read_data(&AssetType::Meter)],
        Language::Browser,
        redirect,
    )
}

#[tokio::test]
async fn a_cut_connection_is_an_error_and_a_link_may_exist_then() {
    let (address, count) = server(|stream| {
        Box::pin(async move {
            drop(stream);
            Ok(())
        })
    })
    .await;
    let error = client(address)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("cut");
    assert!(matches!(error.kind(), ErrorKind::Cut), "{error:?}");
    let before = count.load(std::sync::atomic::Ordering::SeqCst);
    let error = client(address)
        .users()
        .link(&UserId::new("u1").expect("an ID"), &link_request())
        .await
        .expect_err("cut");
    assert!(error.outcome_unknown(), "{error:?}");
    assert_eq!(
        count.load(std::sync::atomic::Ordering::SeqCst),
        before + 1,
        "it was sent once"
    );
}

#[tokio::test]
async fn nobody_listening_is_told_and_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = client(address)
        .users()
        .link(&UserId::new("u1").expect("an ID"), &link_request())
        .await
        .expect_err("refused");
    assert!(
        matches!(error.kind(), ErrorKind::Refused { .. }) && !error.outcome_unknown(),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_truncated_answer_is_an_error() {
    let (address, _) = server(|mut stream| {
        Box::pin(async move {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[{\"vendor\":")
                .await
        })
    })
    .await;
    client(address)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("truncated");
}

#[tokio::test]
async fn a_malformed_answer_names_what_is_wrong() {
    let (address, _) = server(|mut stream| {
        Box::pin(async move {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[{\"vend\"}")
                .await
        })
    })
    .await;
    let error = client(address)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("malformed");
    assert!(matches!(error.kind(), ErrorKind::BadAnswer { .. }), "{error:?}");
}

#[tokio::test]
async fn an_endless_answer_is_given_up_at_the_limit() {
    let (address, _) = server(|mut stream| {
        Box::pin(async move {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n[").await?;
            let chunk = vec![b' '; 65_536];
            loop {
                stream.write_all(&chunk).await?;
            }
        })
    })
    .await;
    let client = builder(&format!("http://{address}"))
        .retry_budget(RetryBudget::none())
        .body_limit(300_000)
        .build()
        .expect("a client");
    let error = client
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("too large");
    assert_eq!(*error.kind(), ErrorKind::TooLarge { limit: 300_000 });
}

#[tokio::test]
async fn a_byte_a_second_ends_within_the_calls_limit() {
    let (address, _) = server(|mut stream| {
        Box::pin(async move {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n[").await?;
            loop {
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
                stream.write_all(b" ").await?;
            }
        })
    })
    .await;
    let error = impatient(&format!("http://{address}"))
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("slow");
    assert!(matches!(error.kind(), ErrorKind::TimedOut { .. }), "{error:?}");
}
