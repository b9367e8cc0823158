import type { Audience } from '$lib/domain/audience';
import { fiscalYearText } from '$lib/domain/fiscal-year';
import { languageOf, pick, type InEach, type LanguageMode } from '$lib/domain/language';
import { day } from '$lib/findings/words';
import { fileName } from '../file-name';
import { protectionNote, type Protection } from '$lib/privacy/protection';

/** What stands on the face of everything that is handed out. */
export interface Cover {
	network: string;
	shortName: string;
	years: { from: number; to: number };
	/** Date of the last meeting on record; '' for none. */
	asOf: string;
	/** Where the records come from, in words: it names samples. */
	source: string;
	isSample: boolean;
	/** Filters besides the years, in words. */
	narrowed: readonly string[];
	audience: Audience;
	protection: Protection;
	language: LanguageMode;
}

const ja = {
	network: 'ネットワーク',
	years: '対象の年度',
	span: (from: string, to: string) => `${from}から${to}まで`,
	narrowed: '絞り込み',
	comma: '、',
	asOf: 'いつまでの記録か',
	noRecords: '記録なし',
	upTo: (date: string) => `${day(date)}の会議まで`,
	source: '記録の出どころ',
	audience: 'だれに見せるか',
	public: '公開用：だれにでも渡せます。',
	internal: '内部用：正確な数が入っています。ネットワークの外に渡さないでください。',
	protection: '人数の出し方',
	hiddenWords:
		'「5未満」などは、小さいため伏せた数です。「非公開」は、ほかの数を守るために伏せた数です。',
	tables: '集計表',
	openData: 'オープンデータ',
	internalName: '内部用',
	publicName: '公開用'
};

type CoverMessages = Readonly<typeof ja>;

const en: CoverMessages = {
	network: 'Network',
	years: 'Fiscal years',
	span: (from, to) => `${from} to ${to}`,
	narrowed: 'Narrowed to',
	comma: ', ',
	asOf: 'As of',
	noRecords: 'no records',
	upTo: (date) => `meetings up to ${day(date, 'en')}`,
	source: 'Source',
	audience: 'Audience',
	public: 'Public: may be given to anybody.',
	internal: 'Internal: exact numbers. Do not hand out beyond the network.',
	protection: 'How people are counted',
	hiddenWords:
		'“under 5” and the like stand for small counts that are hidden, “withheld” for counts hidden to protect others.',
	tables: 'Tables',
	openData: 'Open-data',
	internalName: 'internal',
	publicName: 'public'
};

/** Texts of the face of what is handed out. */
export const COVER_MESSAGES: InEach<CoverMessages> = {
	ja,
	easy: {
		years: 'いつの年度か',
		narrowed: '選んだもの',
		public: 'みんなに見せるための表です。',
		internal: '中の人のための表です。外の人に渡さないでください。',
		hiddenWords: '「5未満」は、5より小さい数です。「非公開」の数は、出しません。'
	},
	en
};

/** What is said on the face: label and text of each line. */
export function coverLines(cover: Cover): [label: string, text: string][] {
	const t = pick(COVER_MESSAGES, cover.language);
	const year = (at: number) => fiscalYearText(at, cover.language);
	const { from, to } = cover.years;
	const isPublic = cover.audience === 'public';
	const lines: [string, string][] = [
		[t.network, cover.network],
		[t.years, from === to ? year(from) : t.span(year(from), year(to))],
		[t.narrowed, cover.narrowed.join(t.comma)],
		[t.asOf, cover.asOf ? t.upTo(cover.asOf) : t.noRecords],
		[t.source, cover.source],
		[t.audience, isPublic ? t.public : t.internal],
		[t.protection, isPublic ? pick(protectionNote(cover.protection), cover.language) : ''],
		['', isPublic ? t.hiddenWords : '']
	];
	return lines.filter(([, text]) => text !== '');
}

/** What stands at the foot of every printed sheet: whose numbers of when, and for whom. */
export function footerParts(cover: Cover): [whose: string, audience: string] {
	const t = pick(COVER_MESSAGES, cover.language);
	const date = cover.asOf ? t.upTo(cover.asOf) : t.noRecords;
	const audience = cover.audience === 'public' ? t.publicName : t.internalName;
	return [`${cover.network} ${date}`, audience];
}

/** 「就労ネット_2008-2025年度_集計表_20260213.xlsx」; samples and exact numbers are named as such. */
export function coverFileName(
	cover: Cover,
	what: 'tables' | 'openData',
	extension: string
): string {
	const t = pick(COVER_MESSAGES, cover.language);
	return fileName({
		network: cover.shortName || cover.network,
		years: cover.years,
		title: t[what],
		isSample: cover.isSample,
		audience: cover.audience,
		date: cover.asOf,
		extension,
		language: languageOf(cover.language)
	});
}
