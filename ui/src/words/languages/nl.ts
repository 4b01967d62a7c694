const files: Record<string, string> = import.meta.glob("../../../../src-tauri/crates/words/messages/operator/nl/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export default Object.values(files).join("\n");
