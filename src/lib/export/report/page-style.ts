/** A text as a string of CSS, also of CSS inside of a page. */
function quoted(text: string): string {
	const safe = text.replace(/[\\"<]/g, (one) => (one === '<' ? '\\3c ' : `\\${one}`));
	return `"${safe.replace(/\s+/g, ' ')}"`;
}

/** The edges of printed pages: what must be known to read them, and which page it is. */
export function pageStyle(notice: string): string {
	const small = 'font-size: 8pt; color: #4d4d4d;';
	return `@media print { @page { margin: 16mm 16mm 20mm;
@bottom-left { content: ${quoted(notice)}; width: 88%; ${small} }
@bottom-right { content: counter(page) " / " counter(pages); width: 12%; text-align: right; ${small} } } }`;
}
