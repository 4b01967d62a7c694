//! How the pages look: one column, light and dark, nothing that moves.

/// The style sheet of every page.
pub(super) const STYLE: &str = "
:root{--ground:#f5f7f6;--panel:#fff;--sunk:#ebefed;--line:#dce2df;--ink:#14201c;--soft:#4c5753;--accent:#0a6459;--on:#fff;--wash:#dff1ec;--warn:#804c00;--warn-wash:#fbefd9;--stop:#a32a1c;--demo:#5b3fa6;--demo-wash:#ece7f8;color-scheme:light}
:root.dark{--ground:#0c100f;--panel:#191f1d;--sunk:#111614;--line:#2f3835;--ink:#edf2f0;--soft:#aab5b0;--accent:#5fcdb9;--on:#06211b;--wash:#12322b;--warn:#f0bd6a;--warn-wash:#33260f;--stop:#f39a8d;--demo:#b9a4f2;--demo-wash:#251d3d;color-scheme:dark}
@media(prefers-color-scheme:dark){:root.system{--ground:#0c100f;--panel:#191f1d;--sunk:#111614;--line:#2f3835;--ink:#edf2f0;--soft:#aab5b0;--accent:#5fcdb9;--on:#06211b;--wash:#12322b;--warn:#f0bd6a;--warn-wash:#33260f;--stop:#f39a8d;--demo:#b9a4f2;--demo-wash:#251d3d;color-scheme:dark}}
*{box-sizing:border-box;margin:0}
body{font:16px/1.5 Inter,system-ui,sans-serif;color:var(--ink);background:var(--ground);min-height:100vh;display:grid;justify-items:center;align-content:start;padding:32px 16px}
main{width:min(100%,460px);background:var(--panel);border:1px solid var(--line);border-radius:16px;padding:28px;display:grid;gap:20px}
header{display:flex;align-items:center;gap:12px;color:var(--soft);font-size:14px}
header .demo{font-weight:600;color:var(--demo);background:var(--demo-wash);border:1px solid currentColor;border-radius:6px;padding:2px 10px}
header .grow{flex:1}
h1{font-size:26px;line-height:1.2;font-weight:600;letter-spacing:-.015em}
h2{font-size:16px;font-weight:600}
p{color:var(--soft)}
ul{list-style:none;padding:0;display:grid;gap:10px}
li.point{display:grid;grid-template-columns:22px 1fr;gap:10px}
li.point::before{content:'✓';color:var(--accent);font-weight:700}
li.not::before{content:'✕';color:var(--soft)}
.rows{gap:0;border:1px solid var(--line);border-radius:12px;overflow:hidden;max-height:46vh;overflow-y:auto}
.rows>li{border-bottom:1px solid var(--line)}.rows>li:last-child{border:0}
.row{display:flex;align-items:center;gap:12px;padding:12px 16px;min-height:52px;color:inherit;text-decoration:none}
a.row:hover{background:var(--sunk)}
.row .grow{flex:1}.row small{color:var(--soft);display:block}
.mark{width:36px;height:36px;border-radius:9px;display:grid;place-items:center;background:var(--wash);color:var(--accent);font-weight:700;font-size:13px;flex:none}
.ok{color:var(--accent);font-weight:600;font-size:14px}.faint{color:var(--soft);font-size:14px}
details{border:1px solid var(--line);border-radius:12px}details+details{margin-top:8px}
summary{padding:14px 16px;font-weight:600;cursor:pointer}details ul{padding:0 16px 14px}
label{display:grid;gap:4px;font-size:14px;font-weight:600;color:var(--soft)}
input{font:inherit;font-size:16px;font-weight:400;color:var(--ink);min-height:48px;padding:0 12px;border:1px solid #8b8d92;border-radius:10px;background:var(--panel)}
form{display:grid;gap:14px}
footer{display:grid;gap:4px}
.button{font:inherit;font-weight:600;min-height:48px;border-radius:10px;border:1px solid var(--accent);background:var(--accent);color:var(--on);display:grid;place-items:center;text-decoration:none;cursor:pointer;width:100%}
.quiet{background:none;color:var(--soft);border-color:transparent;min-height:40px;text-decoration:underline;text-underline-offset:3px}
.note{border-radius:10px;padding:12px 14px;background:var(--warn-wash);color:var(--warn);font-weight:600}
.wrong{color:var(--stop);font-weight:600;font-size:14px}
.code{font:600 22px/1 ui-monospace,monospace;letter-spacing:.12em;color:var(--ink)}
:focus-visible{outline:3px solid color-mix(in srgb,var(--accent) 60%,transparent);outline-offset:2px}
@media(max-width:520px){.rows{max-height:none}body{padding:0;grid-template-rows:minmax(min-content,1fr);align-content:stretch;background:var(--panel)}main{border:0;border-radius:0;min-height:100%;padding:20px 20px 0;display:flex;flex-direction:column}main>*{flex:none}.row .ok,.row .faint{max-width:45%;text-align:right}footer{position:sticky;bottom:0;margin:auto -20px 0;padding:12px 20px 16px;background:var(--panel);border-top:1px solid var(--line)}}
";
