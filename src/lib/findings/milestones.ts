import { pick, type InEach, type LanguageMode } from '$lib/domain/language';
import type { HistoryEntry } from './history';
import type { MetricRows } from './rows';
import { yearName } from './story-words';
import { count, day } from './words';

type Row = MetricRows['milestones'];

/** What each kind of milestone is called, how it was found. */
const KINDS: Readonly<
	Record<string, { label: (reached: string) => InEach<string>; basis: InEach<string> }>
> = {
	meeting: {
		label: (reached) => ({
			ja: `第${reached}回`,
			easy: `${reached}回目`,
			en: `Meeting ${reached}`
		}),
		basis: {
			ja: '第何回かは会議一覧の番号で、番号のない会議は数えません。',
			easy: '何回目かは、会議の一覧の番号です。番号のない会議は数えません。',
			en: 'By the number in the list of meetings; those without a number are not counted.'
		}
	},
	attendances: {
		label: (reached) => ({
			ja: `延べ${reached}名`,
			easy: `ぜんぶで${reached}人`,
			en: `${reached} attendances`
		}),
		basis: {
			ja: '出席の記録を古い順に足した数です。',
			easy: '来た人の数を、古い順に足しました。同じ人も毎回数えます。',
			en: 'Attendances on record added up from the oldest.'
		}
	},
	organizations: {
		label: (reached) => ({
			ja: `${reached}機関目`,
			easy: `${reached}機関目`,
			en: `${reached}th organization`
		}),
		basis: {
			ja: '会議にはじめて来た機関を古い順に数えました。',
			easy: 'はじめて来た機関を、古い順に数えました。',
			en: 'Organizations counted in the order of their first attendance.'
		}
	},
	online: {
		label: () => ({
			ja: '記録で初のオンライン',
			easy: '記録で、はじめてのオンライン',
			en: 'First online on record'
		}),
		basis: {
			ja: '開催形態が「オンライン」の最初の会議です。',
			easy: 'オンラインだけで開いた、はじめての会議です。',
			en: 'The first meeting whose mode is online.'
		}
	}
};

const COUNTED: InEach<string> = {
	ja: '番号のない会議なので、開催した会議を数えました。',
	easy: '番号がないので、開いた会議を数えました。',
	en: 'The meeting has no number: meetings held were counted.'
};

const SOURCE: InEach<string> = {
	ja: '会議と出席の記録',
	easy: '会議の記録',
	en: 'Records of meetings and attendance'
};

/** How a milestone was found: by a printed number, or by counting. */
function basisOf({ milestone, basis }: Row, mode: LanguageMode): string {
	if (milestone === 'meeting' && basis === 'counted') return pick(COUNTED, mode);
	return pick(KINDS[milestone]?.basis ?? SOURCE, mode);
}

/** A place within the year of the axis that stands for the 年度: April at its left, March right. */
function placeInYear({ fiscal_year: year, held_on: heldOn }: Row): number {
	const month = (Number(heldOn.slice(5, 7)) + 8) % 12;
	return year - 0.5 + (month + 0.5) / 12;
}

/** A milestone as a thing of the history, standing in its 年度. */
export function milestoneEntry(row: Row, mode: LanguageMode): HistoryEntry {
	const label = KINDS[row.milestone]?.label(count(row.reached));
	const short = label ? pick(label, mode) : row.milestone;
	const title = row.title ? pick({ ja: `「${row.title}」`, en: ` “${row.title}”` }, mode) : '';
	const date = pick({ ja: day(row.held_on), en: row.held_on }, mode);
	const year = yearName(row.fiscal_year, mode);
	const basis = basisOf(row, mode);
	return {
		id: '',
		lane: 'milestone',
		from: row.fiscal_year,
		to: row.fiscal_year,
		// 11 March 2026 is in 2025年度, but nobody would look for it under 「2025年」.
		listedUnder: Number(row.held_on.slice(0, 4)),
		at: placeInYear(row),
		label: short,
		text: pick(
			{
				ja: `${short}：${date}（${year}）の会議${title}。${basis}`,
				en: `${short}: the meeting of ${date} (${year})${title}. ${basis}`
			},
			mode
		),
		source: pick(SOURCE, mode),
		isPrinted: false,
		row
	};
}
