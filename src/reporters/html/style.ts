/** Look of every page that is one file: light, dark, on a phone and on paper. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f5f6f8; --line: #d5d9e0; --ink: #1b2330; --faint: #566173; --link: #0b57a4;
  --fail: #a8201a; --fail-ground: #fdecea; --note: #7a4b00; --note-ground: #fdf3df; --pass: #1a6b32; --pass-ground: #e6f4ea; --deviation: #5b3a9e; --deviation-ground: #f0eafc; }
@media (prefers-color-scheme: dark) { :root { --ground: #12161d; --raised: #1b212b; --line: #384354; --ink: #e4e9f0; --faint: #a3afc0; --link: #82b8ff;
  --fail: #ff9b93; --fail-ground: #3a1a1a; --note: #f2c46d; --note-ground: #352a12; --pass: #86d8a0; --pass-ground: #14301d; --deviation: #c6b0ff; --deviation-ground: #271f3d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main, header { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .5rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em; }
code { overflow-wrap: anywhere; }
pre { background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; margin: .5rem 0; overflow-x: auto; }
.lead { font-size: 1.1rem; }
.tag { display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .8rem; font-weight: 600; white-space: nowrap; background: var(--raised); color: var(--faint); }
.fail, .error, .stale-deviation { background: var(--fail-ground); color: var(--fail); }
.note { background: var(--note-ground); color: var(--note); }
.pass { background: var(--pass-ground); color: var(--pass); }
.deviation { background: var(--deviation-ground); color: var(--deviation); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem; margin: .75rem 0; padding: 0; list-style: none; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { background: var(--raised); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: .6rem 0; }
dt { color: var(--faint); }
dd { margin: 0; overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; padding: .85rem 1rem; margin: .75rem 0; }
article.on-fail, article.on-error, article.on-stale-deviation { border-left-color: var(--fail); }
article.on-note { border-left-color: var(--note); }
article.on-deviation { border-left-color: var(--deviation); }
article > header { all: unset; display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; }
.where { color: var(--faint); font-size: .875rem; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 1rem 0; padding: .75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; }
form[hidden] { display: none; }
label { display: grid; font-size: .85rem; color: var(--faint); min-width: 0; }
select { font: inherit; padding: .25rem; max-width: 100%; color: var(--ink); background: var(--ground); border: 1px solid var(--faint); border-radius: 4px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
footer { max-width: 72rem; margin: 3rem auto 2rem; padding: 1rem 1.25rem 0; color: var(--faint); font-size: .875rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; } header { padding-top: 1.25rem; } }
@media print { form { display: none; } article { break-inside: avoid; } .scroll, pre { overflow: visible; } pre { white-space: pre-wrap; } }
`;
