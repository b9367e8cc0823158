import type { Language } from '$lib/domain/language';
import { amount, count } from '$lib/findings/words';
import type { StagedReading } from '$lib/state/staging-messages';
import { plural } from './import-messages';
import { tableLabel } from './import-texts';

const ROLLS = ['attendance', 'registration', 'working_group_activity'];
const MOST_NAMED = 3;

/** What a file holds and what of it is new, in a few sentences. */
export function readingSentence(reading: StagedReading, language: Language): string {
	const parts = [head, newcomers, comparison, news, rest].map((make) => make[language](reading));
	const space = language === 'ja' ? '' : ' ';
	return parts.filter((part) => part !== '').join(space);
}

/** What a commit changed, for the status line. */
export function doneSentence(imported: readonly StagedReading[], language: Language): string {
	return language === 'ja' ? doneJa(imported) : doneEn(imported);
}

type InEachSentence = Record<Language, (reading: StagedReading) => string>;

const head: InEachSentence = {
	ja: (reading) => {
		const { people, organizations, records } = reading;
		const table = reading.parts[0]?.table ?? '';
		if (!ROLLS.includes(table)) return `${tableLabel(table, 'ja')} ${count(records)}件。`;
		const who = `${count(people)}名・${count(organizations)}機関`;
		const what = table === 'attendance' ? '' : `${tableLabel(table, 'ja')} `;
		const meetings = meetingsOf(reading);
		if (meetings.length <= 1) return `${nameOf(reading, 'ja')}${what}${who}。`;
		return `会議${count(meetings.length)}回（${span(reading)}）: ${what}延べ${count(records)}件、${who}。`;
	},
	en: (reading) => {
		const { people, organizations, records } = reading;
		const table = reading.parts[0]?.table ?? '';
		if (!ROLLS.includes(table))
			return `${plural(records, 'record')} of ${tableLabel(table, 'en')}.`;
		const persons = amount(people, 'people', 'en');
		const who = `${persons} of ${plural(organizations, 'organization')}`;
		const what = table === 'attendance' ? '' : `${tableLabel(table, 'en')}, `;
		const meetings = meetingsOf(reading);
		if (meetings.length <= 1) return `${nameOf(reading, 'en')}${what}${who}.`;
		const all = plural(records, 'record');
		return `${count(meetings.length)} meetings (${span(reading)}): ${what}${all}, ${who}.`;
	}
};

const newcomers: InEachSentence = {
	ja: ({ parts }) => {
		const [organizations, people] = countNew(parts);
		const said = [
			organizations > 0 ? `新しい機関 ${count(organizations)}` : '',
			people > 0 ? `新しい参加者 ${count(people)}` : ''
		].filter((one) => one !== '');
		return said.length > 0 ? `${said.join('、')}。` : '';
	},
	en: ({ parts }) => {
		const [organizations, people] = countNew(parts);
		const said = [
			organizations > 0 ? plural(organizations, 'new organization') : '',
			people > 0 ? plural(people, 'new participant') : ''
		].filter((one) => one !== '');
		return said.length > 0 ? `${said.join(', ')}.` : '';
	}
};

const comparison: InEachSentence = {
	ja: (reading) => {
		const sum = compared(reading);
		if (!sum || (sum.added === 0 && sum.removed === 0 && reading.changed === 0)) return '';
		const removed = sum.removed > 0 ? `、前の記録だけにあるもの ${count(sum.removed)}` : '';
		return `前の記録と比べて、加わるもの ${count(sum.added)}、同じもの ${count(sum.kept)}${removed}。`;
	},
	en: (reading) => {
		const sum = compared(reading);
		if (!sum || (sum.added === 0 && sum.removed === 0 && reading.changed === 0)) return '';
		const removed = sum.removed > 0 ? `, ${count(sum.removed)} only in the old ones` : '';
		return `Against the old records: ${count(sum.added)} added, ${count(sum.kept)} the same${removed}.`;
	}
};

const news: InEachSentence = {
	ja: ({ parts, records, fresh, changed, alreadyThere }) => {
		if (parts.some(({ replaces }) => replaces.length > 0)) return '前の記録と置き換えます。';
		if (records === 0) return '';
		if (fresh + changed === 0) return 'すべて取り込み済みのため、変わるところはありません。';
		const there = alreadyThere > 0 ? `${count(alreadyThere)}件はすでにあります。` : '';
		const altered = changed > 0 ? `内容が変わるのは${count(changed)}件です。` : '';
		return fresh < records ? `新しく加わるのは${count(fresh)}件です。${altered}${there}` : altered;
	},
	en: ({ parts, records, fresh, changed, alreadyThere }) => {
		if (parts.some(({ replaces }) => replaces.length > 0)) return 'Replaces the old records.';
		if (records === 0) return '';
		if (fresh + changed === 0) return 'All of it is there already; nothing changes.';
		const there = alreadyThere > 0 ? ` ${count(alreadyThere)} already there.` : '';
		const altered = changed > 0 ? `${count(changed)} changed.` : '';
		return fresh < records ? `${count(fresh)} new. ${altered}${there}`.trim() : altered;
	}
};

const rest: InEachSentence = {
	ja: ({ rejected }) => (rejected > 0 ? `${count(rejected)}行は取り込めません。` : ''),
	en: ({ rejected }) => (rejected > 0 ? `${plural(rejected, 'row')} can’t be taken.` : '')
};

function meetingsOf({ meetings }: StagedReading) {
	return [...new Map(meetings.map((one) => [one.meetingId, one])).values()];
}

function nameOf(reading: StagedReading, language: Language): string {
	const [meeting] = meetingsOf(reading);
	if (!meeting) return '';
	const { title, heldOn } = meeting;
	const colon = ': ';
	if (title === '' || heldOn === '') return `${title || heldOn}${title + heldOn ? colon : ''}`;
	return (language === 'ja' ? `${title}（${heldOn}）` : `${title} (${heldOn})`) + colon;
}

function span(reading: StagedReading): string {
	const days = meetingsOf(reading).map(({ heldOn }) => heldOn);
	return [...new Set([days.at(0), days.at(-1)])].join('〜');
}

function countNew(parts: StagedReading['parts']): [organizations: number, people: number] {
	const organizations = new Set(parts.flatMap(({ newOrganizations }) => newOrganizations));
	// Of several sheets the same people may come: the largest number is certain.
	return [organizations.size, Math.max(0, ...parts.map(({ newPeople }) => newPeople))];
}

function compared({ parts }: StagedReading) {
	const all = parts.flatMap(({ comparisons }) => comparisons);
	if (all.length === 0) return null;
	const sum = { added: 0, kept: 0, removed: 0 };
	for (const one of all) {
		sum.added += one.added;
		sum.kept += one.kept;
		sum.removed += one.removed;
	}
	return sum;
}

interface Taken {
	table: string;
	records: number;
	meetings: Set<string>;
}

/** What was imported, of every table once. */
function takenByTable(imported: readonly StagedReading[]): Taken[] {
	const taken = new Map<string, Taken>();
	for (const { table, fresh, changed, meetings } of imported.flatMap(({ parts }) => parts)) {
		const one = taken.get(table) ?? { table, records: 0, meetings: new Set() };
		one.records += fresh + changed;
		for (const { meetingId } of meetings) one.meetings.add(meetingId);
		taken.set(table, one);
	}
	return [...taken.values()];
}

function doneJa(imported: readonly StagedReading[]): string {
	if (imported.length === 0) return '変わるところはありませんでした。';
	const said = takenByTable(imported).map(({ table, records, meetings }) => {
		const held = table === 'attendance' ? `（会議${count(meetings.size)}回分）` : '';
		return `${tableLabel(table, 'ja')}${count(records)}件${held}`;
	});
	const files = imported.length > MOST_NAMED ? `${count(imported.length)}個のファイルから、` : '';
	return `${files}${said.join('、')}を取り込みました。グラフと数字に反映しています。`;
}

function doneEn(imported: readonly StagedReading[]): string {
	if (imported.length === 0) return 'There was nothing to change.';
	const said = takenByTable(imported).map(({ table, records, meetings }) => {
		const held = table === 'attendance' ? ` (${plural(meetings.size, 'meeting')})` : '';
		return `${plural(records, 'record')} of ${tableLabel(table, 'en')}${held}`;
	});
	const files = imported.length > MOST_NAMED ? ` from ${count(imported.length)} files` : '';
	return `Imported ${said.join(', ')}${files}. Charts and numbers show them now.`;
}
