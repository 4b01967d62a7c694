//! A simulator, and a plain HTTP client that follows no redirects.

use reqwest::{Client, Response, redirect};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use simulator::{Options, Simulator};

pub(crate) struct Met {
    pub(crate) simulator: Simulator,
    pub(crate) http: Client,
}

impl Met {
    pub(crate) async fn with(options: Options) -> Self {
        let http = Client::builder()
            .redirect(redirect::Policy::none())
            .build()
            .expect("a client");
        Self {
            simulator: Simulator::start(options).await.expect("a port"),
            http,
        }
    }

    /// Asks for a token with these credentials and this grant.
    pub(crate) async fn ask_token(&self, id: &str, secret: &str, grant: &str) -> Response {
        let request = self.http.post(&self.simulator.addresses().token_url);
        request
            .basic_auth(id, Some(secret))
            .form(&[("grant_type", grant)])
            .send()
            .await
            .expect("an answer")
    }

    pub(crate) async fn token(&self) -> String {
        let addresses = self.simulator.addresses();
        let secret = addresses.client_secret.expose_secret();
        let answer = self
            .ask_token(&addresses.client_id, secret, "client_credentials")
            .await;
        let answer: Value = answer.json().await.expect("JSON");
        answer["access_token"].as_str().expect("a token").to_owned()
    }

    pub(crate) async fn get(&self, path: &str) -> reqwest::Result<Response> {
        let url = format!("{}{path}", self.simulator.addresses().api_url);
        self.http.get(url).bearer_auth(self.token().await).send().await
    }

    /// Asks with a method and perhaps a body; answers with the status and the JSON, or null.
    pub(crate) async fn ask(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let url = format!("{}{path}", self.simulator.addresses().api_url);
        let method = method.parse().expect("a method");
        let mut request = self.http.request(method, url).bearer_auth(self.token().await);
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = request.send().await.expect("an answer");
        let status = answer.status().as_u16();
        let text = answer.text().await.expect("a text");
        (status, serde_json::from_str(&text).unwrap_or_default())
    }

    pub(crate) async fn status(&self, path: &str) -> u16 {
        self.get(path).await.expect("an answer").status().as_u16()
    }

    pub(crate) async fn list(&self, path: &str) -> Vec<Value> {
        self.get(path)
            .await
            .expect("an answer")
            .json()
            .await
            .expect("a list")
    }

    /// Asks for a link for battery and meter, and answers with its URL.
    pub(crate) async fn link(&self, vendor: Option<&str>, language: &str) -> String {
        let mut body = json!({
            "scopes": ["battery:read:data", "meter:read:data"], "language": language,
            "redirectUri": "http://localhost:1/back?own=1",
        });
        if let Some(vendor) = vendor {
            body["vendor"] = json!(vendor);
        }
        let url = format!("{}/users/u1/link", self.simulator.addresses().api_url);
        let request = self.http.post(url).bearer_auth(self.token().await).json(&body);
        let answer: Value = request
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("JSON");
        answer["linkUrl"].as_str().expect("a link").to_owned()
    }

    /// A page of Link UI: its status and its text.
    pub(crate) async fn page(&self, url: &str) -> (u16, String) {
        let answer = self.http.get(url).send().await.expect("a page");
        (answer.status().as_u16(), answer.text().await.expect("a text"))
    }

    /// Sends a form of Link UI and answers with where it leads.
    pub(crate) async fn led_to(&self, url: &str, form: &[(&str, &str)]) -> String {
        let answer = self.http.post(url).form(form).send().await.expect("an answer");
        answer.headers()["location"].to_str().expect("a text").to_owned()
    }
}
