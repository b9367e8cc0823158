import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSample } from '../../data/sample/sample';
import { encodeCp932 } from './cp932';
import { largeSample } from './site';

/** The shipped attendance as a committee's Excel would hand it in, for meetings a day later. */
export function smallImport(): { name: string; mimeType: string; buffer: Buffer } {
	const lines = ['開催日,機関名,氏名'];
	for (const line of [...makeSample().attendance].join('').trim().split('\n').slice(1)) {
		const [, heldOn = '', , organization = '', key = ''] = line.split(',');
		lines.push([dayAfter(heldOn), organization, key && `参加　${key.slice(2)}`].join(','));
	}
	const buffer = Buffer.from(encodeCp932(`${lines.join('\r\n')}\r\n`));
	return { name: 'attendance-cp932.csv', mimeType: 'text/csv', buffer };
}

/** A large canonical file in UTF-8, for meetings a day later than those on record. */
export async function largeImport(rows: number): Promise<string> {
	const folder = await largeSample(rows);
	const path = join(folder, '..', `import-${rows}.csv`);
	if (existsSync(path)) return path;
	const text = await readFile(join(folder, 'attendance.csv'), 'utf8');
	const days = new Map<string, string>();
	const shifted = text.replace(/^(\d{4}-\d\d-\d\d),\1/gm, (_, heldOn: string) => {
		const day = days.get(heldOn) ?? dayAfter(heldOn);
		days.set(heldOn, day);
		return `${day},${day}`;
	});
	await writeFile(path, shifted);
	return path;
}

function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}
