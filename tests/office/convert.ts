import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

/** A file that another program made of ours, read back. */
export interface Converted {
	/** What stands on each page. */
	pages: string[];
	/** Pages as PNG, small. */
	pictures: Buffer[];
}

/**
 * Files as LibreOffice shows them, by name: turned into PDF in one run, for it starts slowly. The
 * pictures of the pages stay in OFFICE_PAGES where that is set, to be looked at.
 */
export function convertAll(files: Readonly<Record<string, Uint8Array>>): Map<string, Converted> {
	const folder = mkdtempSync(join(tmpdir(), 'ayumi-office-'));
	try {
		const paths = Object.entries(files).map(([name, bytes]) => {
			const path = join(folder, name);
			writeFileSync(path, bytes);
			return path;
		});
		const office = process.env['SOFFICE_PATH'] ?? 'soffice';
		const profile = `-env:UserInstallation=file://${folder}/profile`;
		const how = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
		execFileSync(office, [profile, ...how, ...paths], { stdio: 'pipe', timeout: 170_000 });
		return new Map(Object.keys(files).map((name) => [name, readBack(folder, name)]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readBack(folder: string, name: string): Converted {
	const pdf = join(folder, `${parse(name).name}.pdf`);
	const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
	const pages = text.split('\f').slice(0, -1);
	const kept = process.env['OFFICE_PAGES'];
	const stem = join(kept ?? folder, parse(name).name);
	execFileSync('pdftoppm', ['-r', kept ? '80' : '20', '-png', pdf, stem]);
	const digits = String(pages.length).length;
	const pictures = pages.map((_, at) =>
		readFileSync(`${stem}-${String(at + 1).padStart(digits, '0')}.png`)
	);
	return { pages, pictures };
}

/** A text without white space: programs break lines, and set Latin letters apart, as they like. */
export function squeezed(text: string): string {
	return text.replace(/\s+/g, '').normalize('NFKC');
}
