import { pick, type LanguageMode } from '$lib/domain/language';
import { placeName } from '$lib/findings/places';
import type { MetricRows } from '$lib/findings/rows';
import { amount, PEOPLE, count } from '$lib/findings/words';
import type { TableColumn } from './chart';
import { scaleOf } from './heat-scale';

/** A municipality as both maps and the bars of coverage know it. */
export type MapRow = MetricRows['regional-map'];

/** One municipality has most of the attendances: finer steps keep the others apart. */
export function mapScale(rows: readonly MapRow[]) {
	const known = rows.filter((row) => row.municipality_code !== 'unknown');
	return { ...scaleOf(known.map((row) => row.attendances)), isFineBelow: true };
}

/** A municipality in words: name, attendances, organizations. */
export function mapLabel(row: MapRow, language: LanguageMode): string {
	const people = amount(row.attendances, pick(PEOPLE, language), language);
	const unit = pick({ ja: '機関', easy: '機関', en: 'organizations' }, language);
	const organizations = amount(row.organizations, unit, language);
	const name = placeName(row, language);
	return language === 'en'
		? `${name} ${people}, ${organizations}`
		: `${name} ${people}、${organizations}`;
}

/** The counter word behind the numbers of the legend. */
export function legendUnit(language: LanguageMode): string {
	return pick({ ja: '名', easy: '人', en: 'people' }, language);
}

const LABELS = {
	ja: {
		place: '市区町村',
		area: '圏域',
		home: '圏域内',
		outside: '圏域外',
		unknown: '不明',
		known: '一覧にある機関数',
		organizations: '参加機関数',
		attendances: '延べ参加者数（名）'
	},
	easy: {
		place: '市や町',
		area: '地元かどうか',
		home: '地元',
		outside: '地元の外',
		unknown: 'わからない',
		known: '一覧にある機関の数',
		organizations: '来た機関の数',
		attendances: '来た人の数（同じ人も毎回）'
	},
	en: {
		place: 'Municipality',
		area: 'Home area',
		home: 'inside',
		outside: 'outside',
		unknown: 'unknown',
		known: 'Known organizations',
		organizations: 'Participating organizations',
		attendances: 'Attendances'
	}
};

/** The table behind the maps and the coverage. */
export function mapColumns(language: LanguageMode): TableColumn<MapRow>[] {
	const t = pick(LABELS, language);
	return [
		{ label: t.place, text: (row) => placeName(row, language) },
		{
			label: t.area,
			text: (row) => {
				if (row.municipality_code === 'unknown') return t.unknown;
				return row.in_home_area === 1 ? t.home : t.outside;
			}
		},
		{
			label: t.known,
			text: (row) => count(row.known_organizations),
			madeOf: ['known_organizations']
		},
		{
			label: t.organizations,
			text: (row) => count(row.organizations),
			madeOf: ['organizations']
		},
		{ label: t.attendances, text: (row) => count(row.attendances), madeOf: ['attendances'] }
	];
}
