import { readFileSync } from 'node:fs';
import type { NativeChart } from '$lib/charts/native';
import type { Deck, Slide } from '$lib/export/slides/deck';
import type { PptxTools } from '$lib/export/slides/pptx';

const YEARS = ['2021', '2022', '2023', '2024', '2025'];

const icon = readFileSync(new URL('../../static/icon-512.png', import.meta.url));

/** Any PNG stands for a drawing. */
export const tools: PptxTools = { pictureOf: () => Promise.resolve(new Uint8Array(icon)) };

/** Charts of every kind, with zeros, gaps and decimals. */
export const CHARTS: Readonly<Record<NativeChart['kind'], NativeChart>> = {
	'stacked-columns': {
		kind: 'stacked-columns',
		categories: YEARS,
		series: [
			{ name: '継続の人', values: [310, 402, 377, null, 455], color: 'var(--series-1)' },
			{ name: '新しい人', values: [81, 0, 96, 64, null], color: 'var(--accent)' },
			{ name: '名前のない出席', values: [2, 17, null, 3, 30], color: '--chart-muted' }
		],
		valueTitle: '名',
		categoryTitle: '年度'
	},
	columns: {
		kind: 'columns',
		categories: YEARS,
		series: [
			{ name: '延べ', values: [120, 98, 0, null, 133], color: 'var(--series-1)' },
			{ name: '実数', values: [40, 37, 0, null, 51], color: 'var(--accent)' }
		],
		valueTitle: '名',
		categoryTitle: '年度'
	},
	bars: {
		kind: 'bars',
		categories: ['横浜市', '川崎市', '相模原市', '鎌倉市', '不明'],
		series: [{ name: '延べ参加者数', values: [510, 222, 87, null, 12], color: 'var(--series-1)' }],
		valueTitle: '延べ参加者数（名）'
	},
	'stacked-bars': {
		kind: 'stacked-bars',
		categories: ['横浜市', '川崎市', '鎌倉市'],
		series: [
			{ name: '参加した機関', values: [42, 18, 3], color: 'var(--series-1)' },
			{ name: '参加のない機関', values: [21, 30, null], color: 'var(--chart-muted)' }
		],
		valueTitle: '機関'
	},
	lines: {
		kind: 'lines',
		categories: YEARS,
		series: [
			{ name: '機関', values: [61.5, 58, null, 63.25, 66], color: 'var(--accent)' },
			{ name: '人', values: [41, 44.5, 39, null, 47], color: 'var(--series-1)' }
		],
		valueTitle: '%',
		categoryTitle: '年度',
		inFull: { title: '初日', values: YEARS.map((year) => `${year}-04-01`) }
	}
};

const SMALL = {
	ja:
		'出典：出席簿（2008〜2025年度）。2026年2月13日現在。延べ参加者数は、1回の会議に来た人を毎回数えた数です。' +
		'公開用：5人未満は伏せ、人数は5人単位に丸めたため合計と一致しないことがあります。',
	en:
		'Source: attendance rolls (FY2008–2025), as of 13 February 2026. Attendances count a person at every ' +
		'meeting. Public view: counts under 5 are not shown, others are rounded to 5.'
};

const TITLES = {
	ja: '2025年度の延べ参加者数は485名で、前年度より421名増えました。新しく来た人は示しません',
	en: 'In FY2025 there were 485 attendances, 421 more than the year before; newcomers are not shown'
};

function bodies(language: 'ja' | 'en'): Slide['body'][] {
	const alt = language === 'ja' ? '積み上げ棒。2025年度は485名。' : 'Stacked bars. 485 in FY2025.';
	const charts = Object.values(CHARTS).map((chart) => ({
		...{ kind: 'chart' as const, chart, alt },
		title: language === 'ja' ? '年度別の延べ参加者数（積み上げ棒）' : 'Attendances (stacked bars)'
	}));
	const rows = Array.from({ length: 18 }, (_, at) => [
		String(2008 + at),
		`${at + 6}`,
		at === 3 ? '5未満' : `${(at + 1) * 31}`,
		at % 4 === 0 ? 'この年度は会議を紙の名簿で数えました。' : ''
	]);
	const head = ['年度', '会議（回）', '延べ参加者数（名）', '備考'];
	const numbers = [
		{ label: '会議', value: '12回', unit: '回', note: '前年度より2回増えました' },
		{ label: '延べ参加者数', value: '485名', unit: '名', note: '同じ人も毎回数えます' },
		{ label: '参加機関', value: '66機関', unit: '機関', note: '' },
		{ label: '新しい人', value: '5名未満', unit: '', note: '少ない数は示しません' }
	];
	return [
		{ kind: 'title', subtitle: '2025年度 運営協議会 資料' },
		{ kind: 'numbers', numbers },
		{ kind: 'numbers', numbers: [...numbers, ...numbers.slice(0, 2)] },
		...charts,
		{
			kind: 'picture',
			picture: { svg: '', width: 512, height: 512, alt: '地図：横浜市が多い。' },
			title: '市区町村の地図'
		},
		{
			kind: 'table',
			table: { caption: '年度別の会議と参加者', head, rows, numeric: [0, 1, 2] }
		},
		{
			kind: 'points',
			points: [
				'会議は12回。うちオンラインは3回でした。',
				'新しい機関が4つ加わりました。これまで来ていなかった市からの参加です。',
				'次の年度に考えること：名簿のない会議をなくす <5分で書けます> & 共有する。'
			]
		}
	];
}

/** A deck with every kind of slide. */
export function sampleDeck(language: 'ja' | 'en', paper: Deck['paper']): Deck {
	const cover = language === 'ja' ? '年度報告' : 'Annual report';
	return {
		title: cover,
		networkName: '就労支援ネットワーク',
		language,
		paper,
		slides: bodies(language).map((body, at) => ({
			title: at === 0 ? cover : TITLES[language],
			body,
			small: at === 0 ? '' : SMALL[language],
			notes:
				language === 'ja'
					? `${at + 1}枚目です。\nゆっくり話します。数は「延べ」です。`
					: `Slide ${at + 1}.\nSpeak slowly.`
		}))
	};
}

/** A deck of as many slides as a council sees. */
export function twelveSlides(): Deck {
	const deck = sampleDeck('ja', '16:9');
	const slides = Array.from({ length: 12 }, (_, at) => deck.slides[at % 8]);
	return { ...deck, slides: slides.filter((slide) => slide !== undefined) };
}
