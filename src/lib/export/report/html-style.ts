/** The style sheet of the HTML file, for the screen and for paper. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #ffffff; color: #1a1a1a; font-size: 1rem; line-height: 1.75;
font-family: 'BIZ UDPGothic', 'BIZ UDPゴシック', 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans',
Meiryo, sans-serif; overflow-wrap: anywhere; }
header, nav, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
header p { margin: 0; }
h1 { font-size: 1.9rem; line-height: 1.4; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.45rem; line-height: 1.4; margin: 2.5rem 0 0.75rem; padding-top: 0.5rem;
border-top: 2px solid #0017c1; }
h3 { font-size: 1.2rem; line-height: 1.5; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1.05rem; line-height: 1.5; margin: 1.25rem 0 0.5rem; }
a { color: #0017c1; }
a:focus-visible, [tabindex]:focus-visible { outline: 4px solid #1a1a1a; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: 0.5rem 1rem; background: #ffffff; }
.skip:focus { left: 1rem; top: 0.5rem; }
nav ol { padding-left: 2rem; columns: 2 18rem; }
nav li { break-inside: avoid; }
nav a { display: inline-block; min-height: 24px; padding: 2px 0; }
.note { font-size: 0.875rem; color: #4d4d4d; }
.blank { padding: 1rem; border: 2px dashed #8a6a00; background: #fff8e1; min-height: 5rem; }
.scroll { overflow-x: auto; margin: 1rem 0 0.5rem; }
/* Half of the outer border lies outside of a table: on paper it would be cut off. */
table { border-collapse: collapse; width: calc(100% - 2px); margin: 0 1px; font-size: 0.9375rem; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid #767676; padding: 0.35rem 0.6rem; text-align: left;
vertical-align: top; min-width: 5em; white-space: pre-line; overflow-wrap: break-word; }
td.short, th.short { white-space: nowrap; }
thead th { background: #e8f1fe; }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 2rem 0; }
figcaption strong { display: block; }
.picture { overflow-x: auto; margin: 0.5rem 0; }
.picture svg { display: block; max-width: 100%; height: auto; }
p { margin: 0.75rem 0; white-space: pre-line; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid #767676; }
@page { size: A4; }
@media print {
body { font-size: 10.5pt; line-height: 1.6; }
header, nav, main, footer { max-width: none; padding: 0; }
/* What the footer says stands on every page. */
nav, .skip, footer { display: none; }
.page-break { break-before: page; }
h2, h3, h4, caption, figcaption, thead { break-after: avoid; }
tr, .picture, .blank, figcaption { break-inside: avoid; }
tbody tr:nth-child(-n + 2) { break-after: avoid; }
thead { display: table-header-group; }
.scroll, .picture { overflow: visible; }
}
`.trim();
