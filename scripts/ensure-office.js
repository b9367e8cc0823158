import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canInstall, install } from './debian-packages.js';
import { isMain, Obstacle, runMain } from './terminal.js';

const PLACES = [
	'/usr/bin/soffice',
	'/usr/local/bin/soffice',
	'/snap/bin/libreoffice',
	'/Applications/LibreOffice.app/Contents/MacOS/soffice'
];
/** Debian's packages, each with a file that only it brings. */
const PACKAGES = new Map([
	['libreoffice-impress', 'libsdlo.so'],
	['libreoffice-calc', 'libsclo.so'],
	['libreoffice-writer', 'libswlo.so']
]);
/** Where Debian puts the parts of LibreOffice; others install it whole. */
const DEBIAN = '/usr/lib/libreoffice/program';

/** The path of LibreOffice on this machine: SOFFICE_PATH, or else the usual places. */
export function findOffice() {
	return process.env.SOFFICE_PATH || PLACES.find((path) => existsSync(path));
}

/** The packages that are not installed: on Debian one may be there without the others. */
function missingPackages() {
	const office = findOffice();
	if (office === undefined) return [...PACKAGES.keys()];
	if (!existsSync(office) || dirname(realpathSync(office)) !== DEBIAN) return [];
	return [...PACKAGES].filter(([, file]) => !existsSync(join(DEBIAN, file))).map(([name]) => name);
}

/** `pdftotext` of poppler says what stands on the pages that LibreOffice made. */
function hasPdfReader() {
	return spawnSync('pdftotext', ['-v']).error === undefined;
}

/**
 * Find LibreOffice and poppler, which open what was exported; as root on Debian or Ubuntu, install
 * what is missing.
 * @returns {Promise<string>} the path of LibreOffice
 */
export async function ensureOffice() {
	const missing = [...missingPackages(), ...(hasPdfReader() ? [] : ['poppler-utils'])];
	if (missing.length > 0 && canInstall()) await install(missing);
	const office = findOffice();
	if (office !== undefined && existsSync(office) && hasPdfReader()) return office;
	throw new Obstacle(
		'書き出したファイルのテストに LibreOffice（Impress・Calc・Writer）と pdftotext（poppler）が要ります。' +
			'入れるか、LibreOffice の場所を SOFFICE_PATH に書いてください。',
		'The tests of exported files need LibreOffice (Impress, Calc, Writer) and pdftotext (poppler): ' +
			'install them, or put the path of soffice into SOFFICE_PATH.'
	);
}

if (isMain(import.meta.url)) {
	await runMain(async () => {
		process.stdout.write(`${await ensureOffice()}\n`);
	});
}
