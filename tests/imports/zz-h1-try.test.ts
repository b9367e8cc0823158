import { test, expect } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import { readSpreadsheet } from '$lib/ingest/spreadsheet';
import { readArchive } from '$lib/ingest/archive';
import { signatureOf } from '$lib/ingest/signature';
import { readMarkupSheets } from '$lib/ingest/spreadsheet-text';
import { biff, buildXls, wideText, double } from './old-workbooks';
import { buildOds, buildXlsx, buildXlsxFiles, buildZip, u16 } from './workbooks';
test('fuzz', async () => {
	let seed = 7; const rnd = (n: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n;
	const xml = '<sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44699</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B9"/></mergeCells>';
	const stored = buildZip(buildXlsxFiles([{ name: 's', xml }], { formats: ['yyyy'], strings: '<si><t>あ</t></si>' }).map((f) => ({ ...f, method: 0 })));
	const ods = buildOds('<table:table table:name="x"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table>');
	const sst = biff(0xfc, [2, 0, 0, 0, 1, 0, 0, 0], wideText('共有'));
	const xls = buildXls([{ name: 's', records: [biff(0x204, u16(0), u16(0), u16(0), wideText('あ')), biff(0xfd, u16(1), u16(0), u16(0), [0, 0, 0, 0]), biff(0x203, u16(0), u16(1), u16(0), double(3)), biff(0xe5, u16(1), u16(0), u16(3), u16(0), u16(1))] }], [sst]);
	const enc = await writeXlsx({ sheets: [{ name: 's', rows: [['あ']] }], encryption: { password: 'x', spinCount: 10 } });
	const html = '<html><table><tr><td rowspan=2 colspan="3">&amp;a<td>b</table>';
	const seen: Record<string, number> = {}; let worst = 0;
	for (let i = 0; i < 6000; i++) {
		const bases = [stored, ods, xls, enc, buildXlsx([{ name: 's', xml }])];
		const base = bases[i % bases.length]!; const bytes = base.slice();
		for (let k = rnd(6) + 1; k > 0; k--) bytes[rnd(bytes.length)] = rnd(2) ? rnd(256) : [0, 255, 0x3c, 0x39][rnd(4)]!;
		const cut = rnd(10) === 0 ? bytes.subarray(0, rnd(bytes.length)) : bytes;
		const t = performance.now();
		const r = await readSpreadsheet(cut, { password: 'x' }); signatureOf(cut); await readArchive(cut);
		worst = Math.max(worst, performance.now() - t);
		const key = r.ok ? `ok ${r.container}` : r.problem + ' ' + r.detail.replace(/\d+/g, 'N').slice(0, 60); seen[key] = (seen[key] ?? 0) + 1;
		const h = [...html]; for (let k = rnd(5); k >= 0; k--) h[rnd(h.length)] = '<>"\'&=/9'[rnd(8)]!; readMarkupSheets(h.join(''));
	}
	console.log(worst, seen); expect(readFileSync).toBeTruthy();
}, 300000);
