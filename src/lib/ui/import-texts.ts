import type { StagedReading } from '$lib/state/staging-messages';

const ENCODINGS: Record<string, string> = {
	'utf-8': 'UTF-8',
	'utf-8-bom': 'UTF-8（BOM付き）',
	cp932: 'シフトJIS（Excel の CSV）',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16'
};

/** The name of an encoding as an office would write it. */
export function encodingLabel(encoding: string | null): string {
	if (!encoding) return '不明';
	return ENCODINGS[encoding] ?? encoding.toUpperCase();
}

/** What a file holds, in one or two sentences. */
export function readingSentence(reading: StagedReading): string {
	const { records, fresh, changed, alreadyThere, meetings, people, organizations } = reading;
	const table = reading.parts[0]?.table ?? '';
	const what = table === 'attendance' ? `会議${meetings.length}回、` : '';
	const who =
		table === 'attendance' || table === 'working_group_activity'
			? `（${people}名・${organizations}機関）`
			: '';
	const head = `${what}${records}件の${reading.label}${who}を読み取りました。`;
	if (fresh + changed === 0) return `${head}すべて取り込み済みのため、変わるところはありません。`;
	const there = alreadyThere > 0 ? `${alreadyThere}件はすでにあります。` : '';
	const news = [
		fresh > 0 ? `新しく加わるのは${fresh}件です。` : '',
		changed > 0 ? `内容が変わるのは${changed}件です。` : ''
	];
	return `${head}${news.join('')}${there}`;
}

/** What a commit changed, for the status line. */
export function doneSentence(imported: readonly StagedReading[]): string {
	if (imported.length === 0) return '変わるところはありませんでした。';
	const parts = imported.map(({ label, fresh, changed, meetings, parts }) => {
		const table = parts[0]?.table;
		const held = table === 'attendance' ? `（会議${meetings.length}回分）` : '';
		return `${label}${fresh + changed}件${held}`;
	});
	return `${parts.join('、')}を取り込みました。グラフと数字に反映しています。`;
}
